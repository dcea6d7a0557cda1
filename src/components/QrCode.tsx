import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { qrCode } from '../open-data/qr-code.ts';
import { DatedSentence } from './DatedSentence.tsx';

/**
 * The way back from paper to a page: a drawing for a telephone, and its address for everybody. The
 * screen shows neither.
 */
export function QrCode({ page, today, isInvented, text }: Props) {
	const { size, path } = qrCode(page);
	return (
		<>
			<svg class="qr-code" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
				<path d={path} />
			</svg>
			<p class="qr-code-words">
				{text.qrCode} <strong>{page}</strong>{' '}
				<DatedSentence template={text.printed} day={today} lang={text.lang} />{' '}
				{isInvented && text.invented}
			</p>
		</>
	);
}

interface Props {
	/** The whole address of the page. */
	page: string;
	/** The day of which the sheet speaks, since paper grows old. */
	today: Catalogue['today'];
	/** Whether the page belongs to a demonstration, which paper does not show. */
	isInvented: boolean;
	text: Strings['keep'];
}
