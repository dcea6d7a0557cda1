import type { Catalogue, PublishedOffer } from './catalogue.ts';
import {
	categoryChoices,
	type CategoryChoice,
	regionChoices,
	type RegionChoice,
} from './choices.ts';
import { countReach, type Reach } from './coverage.ts';
import { offersOfCategory, offersOfPair, offersOfRegion } from './offers.ts';
import { listRegions } from './regions.ts';

/** A place and a category, with what holds in both; there may be nothing. */
export interface Pair {
	region: ReturnType<typeof listRegions>[number];
	category: Catalogue['categories'][number];
	/** The active offers, in the order of `activeOffers`. */
	offers: readonly PublishedOffer[];
	reach: Record<Reach, number>;
	/** The categories that hold something in that place. */
	categories: CategoryChoice[];
	/** The places where that category holds something. */
	regions: RegionChoice[];
}

/** Every place with every category. */
export function listPairs(catalogue: Catalogue): Pair[] {
	const categories = catalogue.categories.map((category) => ({
		category,
		regions: regionChoices(catalogue, offersOfCategory(catalogue, category.id)),
	}));
	return listRegions().flatMap((region) => {
		const inRegion = categoryChoices(catalogue, offersOfRegion(catalogue, region.slug));
		return categories.map(({ category, regions }) => {
			const offers = offersOfPair(catalogue, region.slug, category.id);
			const reach = countReach(offers, region.slug);
			return { region, category, offers, reach, categories: inRegion, regions };
		});
	});
}
