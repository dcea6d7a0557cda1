import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { plural } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { DatedSentence } from './DatedSentence.tsx';

/** For how long a merchant pays nothing. */
export function FreePeriod({ free, text }: Props) {
	switch (free.kind) {
		case 'until':
			return <DatedSentence template={text.freeUntil} day={free.day} lang={text.lang} />;
		case 'months':
			return <>{plural(text.freeMonths, free.count, text.lang)}</>;
		case 'always':
			return <>{text.freeAlways}</>;
	}
}

interface Props {
	free: PublishedOffer['free'];
	text: Strings['offer'];
}
