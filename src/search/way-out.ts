import { type Choice, choiceNames, type Chosen, nothingChosen } from '../catalogue/query-names.ts';
import { narrow } from './narrow.ts';
import type { SearchableOffer } from './search-index.ts';

/** What would help where nothing was found. */
export interface WayOut {
	/** What may be given up, and how many offers that leaves: the most first. */
	drops: { what: Choice | 'text'; count: number }[];
	/** A few offers that hold in all of Italy and come near to what was asked. */
	national: SearchableOffer[];
}

/**
 * What would help where nothing was found.
 *
 * @param found what the words alone find, the most fitting first
 * @param open every offer that can be activated
 */
export function findWayOut(
	found: readonly SearchableOffer[],
	open: readonly SearchableOffer[],
	chosen: Chosen,
): WayOut {
	const drops = [
		...choiceNames
			.filter((choice) => chosen[choice] !== '')
			.map((what) => ({ what, count: narrow(found, { ...chosen, [what]: '' }).length })),
		...(found === open ? [] : [{ what: 'text' as const, count: narrow(open, chosen).length }]),
	];
	return {
		drops: drops.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count),
		national: nearest(found, open, chosen).slice(0, few),
	};
}

/** What the words find; or what the category holds; or anything. */
function nearest(
	found: readonly SearchableOffer[],
	open: readonly SearchableOffer[],
	{ category }: Chosen,
): SearchableOffer[] {
	const circles = [found, narrow(open, { ...nothingChosen, category }), open];
	return (
		circles
			.map((offers) => offers.filter(({ isNational }) => isNational))
			.find((national) => national.length > 0) ?? []
	);
}

const few = 3;
