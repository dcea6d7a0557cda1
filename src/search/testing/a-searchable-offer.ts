import { type Choice, choiceNames, perChoice } from '../../catalogue/query-names.ts';
import type { SearchableOffer } from '../search-index.ts';

/** An offer that anybody may use all year, but for what is said otherwise. */
export function aSearchableOffer(
	changes: Partial<Omit<SearchableOffer, 'values'>> & Partial<Record<Choice, string[]>>,
): SearchableOffer {
	return {
		place: 0,
		services: [],
		ownSectors: [],
		isNational: false,
		first: '2026-01-01',
		last: '2026-12-31',
		newest: 0,
		...Object.fromEntries(
			Object.entries(changes).filter(([name]) => !choiceNames.some((choice) => choice === name)),
		),
		values: perChoice((choice) => changes[choice] ?? []),
	};
}
