import type { OfferCard } from '../catalogue/card.ts';
import type { Day } from '../schema/fields.ts';
import type { Pagefind } from './pagefind.ts';
import { type SearchQuery, searchFilters } from './query.ts';

/** What was found: how much, and the cards as they are wanted. */
export interface Found {
	total: number;
	/** The first `count` cards, the best first. */
	cards(count: number): Promise<OfferCard[]>;
}

/**
 * Asks the index.
 *
 * @param days the day the index was made on, and the day of the browser
 */
export async function find(
	pagefind: Pagefind,
	query: SearchQuery,
	days: { builtOn: Day; today: Day },
): Promise<Found> {
	const filters = searchFilters(query, days.builtOn, days.today);
	// Without words there is no relevance: what ends first comes first, as in the list.
	const { results } =
		query.text === ''
			? await pagefind.search(null, { filters, sort: { order: 'asc' } })
			: await pagefind.search(query.text, { filters });
	return {
		total: results.length,
		cards: async (count) => {
			const pages = await Promise.all(results.slice(0, count).map((result) => result.data()));
			return pages.map(({ meta }) => JSON.parse(meta['card'] ?? '') as OfferCard);
		},
	};
}
