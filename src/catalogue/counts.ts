import type { Catalogue, PublishedOffer } from './catalogue.ts';
import type { Choice } from './query-names.ts';
import { availableRegions } from './coverage.ts';

/** How many offers each value of a choice leaves; a value that leaves none is not in the map. */
export type Counts = Record<Choice, Map<string, number>>;

/**
 * Counts offers for every value of every choice, in one pass: all active ones, or those that other
 * choices have left. An offer counts once under its category and its digital level, so these add up
 * to the whole; under each Region where it can be used; and under each of its goals, areas and
 * sectors, all sectors for one that names none.
 */
export function countChoices(
	{ sectors }: Pick<Catalogue, 'sectors'>,
	offers: readonly PublishedOffer[],
): Counts {
	const counts: Counts = {
		category: new Map(),
		region: new Map(),
		goal: new Map(),
		area: new Map(),
		sector: new Map(),
		digitalLevel: new Map(),
	};
	for (const offer of offers) {
		add(counts.category, [offer.category.id]);
		add(counts.region, availableRegions(offer));
		add(counts.goal, ids(offer.goals));
		add(counts.area, offer.areas);
		add(counts.sector, ids(offer.sectors.length === 0 ? sectors : offer.sectors));
		add(counts.digitalLevel, [offer.digitalLevel]);
	}
	return counts;
}

function add(counts: Map<string, number>, values: readonly string[]): void {
	for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function ids(terms: { id: string }[]): string[] {
	return terms.map(({ id }) => id);
}
