import { type Region, regionSlugs } from '../schema/regions.ts';
import type { Offer } from './catalogue.ts';
import { familyOf } from './regions.ts';

/**
 * How an offer reaches a merchant somewhere: because it holds in all of Italy, because it holds in
 * the whole of that place, or in a province of it alone.
 */
export type Reach = 'national' | 'whole' | 'part';

/**
 * How the offer reaches `region`.
 *
 * @returns undefined when nobody there can use it
 */
export function reachIn({ coverage }: Covering, region: Region): Reach | undefined {
	if (coverage.kind === 'national') return 'national';
	const { above, within } = familyOf(region);
	const covers = (place: Region) => coverage.regions.includes(place);
	if (covers(region) || above.some(covers)) return 'whole';
	if (within.length > 0 && within.every(covers)) return 'whole';
	return within.some(covers) ? 'part' : undefined;
}

/** How many of the offers reach `region` in each way. */
export function countReach(offers: readonly Covering[], region: Region): Record<Reach, number> {
	const counts = { national: 0, whole: 0, part: 0 };
	for (const offer of offers) {
		const reach = reachIn(offer, region);
		if (reach !== undefined) counts[reach] += 1;
	}
	return counts;
}

/** Every place where a merchant can use the offer. */
export function availableRegions(offer: Covering): readonly Region[] {
	if (offer.coverage.kind === 'national') return regionSlugs;
	return regionSlugs.filter((region) => reachIn(offer, region) !== undefined);
}

/** Whether there is a place where a merchant can use both. */
export function overlaps(one: Covering, other: Covering): boolean {
	if (one.coverage.kind === 'national') return true;
	return one.coverage.regions.some((region) => reachIn(other, region) !== undefined);
}

type Covering = Pick<Offer, 'coverage'>;
