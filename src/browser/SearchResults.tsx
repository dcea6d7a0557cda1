import type { OfferCard } from '../catalogue/card.ts';
import { OfferList } from '../components/OfferList.tsx';
import { plural } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import type { Day } from '../schema/fields.ts';

/** What the page shows of a search at one moment. */
export type SearchView =
	| { phase: 'idle' | 'loading' | 'failed' | 'empty' }
	| { phase: 'done'; total: number; cards: OfferCard[]; showMore: () => void };

/** The answer to a search: how many, said aloud by screen readers, and the cards. */
export function SearchResults({ view, text, cardText, base, today }: Props) {
	const cards = view.phase === 'done' ? view.cards : [];
	return (
		<>
			<p class="search-status" role="status">
				{statusOf(view, text, cardText.lang)}
			</p>
			<OfferList cards={cards} today={today} base={base} text={cardText} />
			{view.phase === 'done' && view.cards.length < view.total && (
				<button class="btn btn-outline-primary" type="button" onClick={view.showMore}>
					{text.more}
				</button>
			)}
		</>
	);
}

function statusOf(view: SearchView, text: Strings['search'], lang: string): string {
	switch (view.phase) {
		case 'idle':
			return '';
		case 'loading':
			return text.loading;
		case 'failed':
			return text.failed;
		case 'empty':
			return text.empty;
		case 'done':
			return view.total === 0 ? text.none : plural(text.found, view.total, lang);
	}
}

interface Props {
	view: SearchView;
	text: Strings['search'];
	cardText: Strings['card'];
	base: string;
	today: Day;
}
