import type { Region } from '../schema/regions.ts';
import type { Catalogue, PublishedOffer } from './catalogue.ts';
import { type Counts, countChoices } from './counts.ts';
import { listRegions } from './regions.ts';

/** A place that one may choose, with how many offers it leaves: never none. */
export interface RegionChoice {
	slug: Region;
	name: string;
	count: number;
}

/** A category that one may choose, with how many offers it leaves: never none. */
export type CategoryChoice = Catalogue['categories'][number] & { count: number };

/** The places where some of the offers can be used, by name; national offers count in each. */
export function regionChoices(
	catalogue: Pick<Catalogue, 'sectors'>,
	offers: readonly PublishedOffer[],
): RegionChoice[] {
	const { region: counts } = countsOf(catalogue, offers);
	return listRegions().flatMap((region) => withCount(region, counts.get(region.slug)));
}

/** The categories of some of the offers, in the order of the vocabulary. */
export function categoryChoices(
	catalogue: Pick<Catalogue, 'sectors' | 'categories'>,
	offers: readonly PublishedOffer[],
): CategoryChoice[] {
	const { category: counts } = countsOf(catalogue, offers);
	return catalogue.categories.flatMap((category) => withCount(category, counts.get(category.id)));
}

/** Counted once: every page of a long list says the same counts. */
function countsOf(
	catalogue: Pick<Catalogue, 'sectors'>,
	offers: readonly PublishedOffer[],
): Counts {
	const counts = known.get(offers) ?? countChoices(catalogue, offers);
	known.set(offers, counts);
	return counts;
}

const known = new WeakMap<readonly PublishedOffer[], Counts>();

function withCount<Value>(value: Value, count: number | undefined): (Value & { count: number })[] {
	return count === undefined ? [] : [{ ...value, count }];
}
