import type { OfferCard } from '../catalogue/card.ts';
import { FoundOffers } from '../components/FoundOffers.tsx';
import { fill, plural } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import type { Day } from '../schema/fields.ts';
import { SearchWayOut, type WayOutView } from './SearchWayOut.tsx';

/** What the page shows of a search at one moment. */
export type SearchView =
	| { phase: 'idle' | 'loading' | 'failed' | 'empty' }
	| { phase: 'none'; meant: MeantView | undefined; wayOut: WayOutView }
	| {
			phase: 'done';
			total: number;
			cards: OfferCard[];
			meant: MeantView | undefined;
			showMore: () => void;
	  };

/** What a query was taken to mean, and the way back to what was written. */
export interface MeantView {
	words: string;
	written: string;
	searchWritten: () => void;
}

/** The answer to a search: how many, said aloud by screen readers, and the cards. */
export function SearchResults({ view, text, finder, cardText, base, today }: Props) {
	const cards = view.phase === 'done' ? view.cards : [];
	const meant = 'meant' in view ? view.meant : undefined;
	const shared = { base, today, text: cardText };
	return (
		<>
			<div class="search-answer" role="status">
				{meant !== undefined && <p>{fill(finder.meant, { words: meant.words })}</p>}
				<p class="search-status" tabIndex={-1}>
					{statusOf(view, text, finder, cardText.lang)}
				</p>
			</div>
			{meant !== undefined && (
				<p>
					<button class="btn btn-outline-primary" type="button" onClick={meant.searchWritten}>
						{fill(finder.literal, { words: meant.written })}
					</button>
				</p>
			)}
			{view.phase === 'none' && <SearchWayOut wayOut={view.wayOut} finder={finder} {...shared} />}
			<FoundOffers cards={cards} {...shared} />
			{view.phase === 'done' && view.cards.length < view.total && (
				<button class="btn btn-outline-primary" type="button" onClick={view.showMore}>
					{text.more}
				</button>
			)}
		</>
	);
}

function statusOf(
	view: SearchView,
	text: Strings['search'],
	finder: Strings['finder'],
	lang: string,
): string {
	switch (view.phase) {
		case 'idle':
			return '';
		case 'loading':
			return text.loading;
		case 'failed':
			return text.failed;
		case 'empty':
			return text.empty;
		case 'none':
			return finder.none;
		case 'done':
			return plural(text.found, view.total, lang);
	}
}

interface Props {
	view: SearchView;
	text: Strings['search'];
	finder: Strings['finder'];
	cardText: Strings['card'];
	base: string;
	today: Day;
}
