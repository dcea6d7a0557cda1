import type { OfferCard } from '../catalogue/card.ts';
import type { Day } from '../schema/fields.ts';
import { knownWords } from './known-words.ts';
import type { Pagefind } from './pagefind.ts';
import { type SearchQuery, searchFilters } from './query.ts';

/** What was found: how much, and the cards as they are wanted. */
export interface Found {
	total: number;
	/** The first `count` cards, the best first. */
	cards: (count: number) => Promise<OfferCard[]>;
}

/**
 * Asks the index. Words that no page holds are left out; where all are such, nothing is found.
 *
 * @param days the day the index was made on, and the day of the browser
 */
export async function find(
	pagefind: Pagefind,
	query: SearchQuery,
	days: { builtOn: Day; today: Day },
): Promise<Found> {
	const filters = searchFilters(query, days.builtOn, days.today);
	if (query.text === '') {
		// Without words there is no relevance: what ends first comes first, as in the list.
		return foundIn(await pagefind.search(null, { filters, sort: { order: 'asc' } }));
	}
	const words = await knownWords(pagefind, query.text);
	if (words.length === 0) return { total: 0, cards: () => Promise.resolve([]) };
	return foundIn(await pagefind.search(words.join(' '), { filters }));
}

function foundIn({ results }: Awaited<ReturnType<Pagefind['search']>>): Found {
	return {
		total: results.length,
		cards: async (count) => {
			const pages = await Promise.all(results.slice(0, count).map((result) => result.data()));
			return pages.map(({ meta }) => JSON.parse(meta['card'] ?? '') as OfferCard);
		},
	};
}
