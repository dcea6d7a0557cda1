import { daysAfter } from '../catalogue/ahead.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { searchPathOf } from './choice-links.ts';
import type { Counted } from './Count.tsx';
import { DatedSentence } from './DatedSentence.tsx';
import { onDays } from './on-days.ts';

/** What a list says on the days after it was built, since it cannot hold what begins then. */
export function LaterDays({ today, of, list, base, text }: Props) {
	const search = <a href={address(base, searchPathOf(of))}>{text.searchAll}</a>;
	return (
		<>
			<p class="list-age" {...onDays([daysAfter(today)])}>
				<DatedSentence template={text.builtOn} day={today} lang={text.lang} /> {search}
			</p>
			{list !== undefined && (
				<p data-while-empty={list} hidden>
					{text.allEnded}
				</p>
			)}
		</>
	);
}

interface Props {
	/** The day on which the list was built. */
	today: Catalogue['today'];
	/** Which offers it holds. */
	of: Counted;
	/** The `id` of the cards, where the page shows all of them. */
	list?: string;
	base: string;
	text: Strings['list'];
}
