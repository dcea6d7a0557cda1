import { fill } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { Count, type Counted, countKey } from './Count.tsx';

/** How many offers a list holds, and which of them a page shows if it has several. */
export function ListCount({ page: { start, end, total, lastPage }, of, text }: Props) {
	if (lastPage === 1) return <Count of={of} count={total} forms={text.count} lang={text.lang} />;
	return (
		<span
			data-counted={countKey(of)}
			data-count={total}
			data-forms={JSON.stringify({ one: text.range, other: text.range })}
			data-range={`${String(start + 1)} ${String(end + 1)}`}
		>
			{fill(text.range, { first: start + 1, last: end + 1, total })}
		</span>
	);
}

interface Props {
	/** The first and the last card of the page, counted from 0, of all. */
	page: { start: number; end: number; total: number; lastPage: number };
	of: Counted;
	text: Strings['list'];
}
