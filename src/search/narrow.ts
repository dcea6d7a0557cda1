import { type Choice, choiceNames, type Chosen, perChoice } from '../catalogue/query-names.ts';
import type { SearchOrder } from './query.ts';
import type { SearchableOffer } from './search-index.ts';

/** The offers that every choice lets through, in the order they come. */
export function narrow(offers: readonly SearchableOffer[], chosen: Chosen): SearchableOffer[] {
	return offers.filter((offer) => choiceNames.every((choice) => fits(offer, choice, chosen)));
}

/** How many offers each value of each choice would leave, the other choices staying as they are. */
export function countValues(
	offers: readonly SearchableOffer[],
	chosen: Chosen,
): Record<Choice, Map<string, number>> {
	return perChoice((choice) => {
		const counts = new Map<string, number>();
		for (const { values } of narrow(offers, { ...chosen, [choice]: '' })) {
			for (const value of values[choice]) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		return counts;
	});
}

/** The offers in the order that is asked; they come in that of fitness. */
export function inOrder(offers: SearchableOffer[], order: SearchOrder): SearchableOffer[] {
	switch (order) {
		case 'fitting':
			return offers;
		case 'newest':
			return [...offers].sort((one, other) => one.newest - other.newest);
		case 'ending':
			return [...offers].sort((one, other) => one.place - other.place);
	}
}

function fits({ values }: SearchableOffer, choice: Choice, chosen: Chosen): boolean {
	return chosen[choice] === '' || values[choice].includes(chosen[choice]);
}
