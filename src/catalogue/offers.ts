import { type Region, regionFamily, regionSlugs } from '../schema/regions.ts';
import type { Catalogue, Offer, Partner } from './catalogue.ts';
import { isActive } from './lifecycle.ts';

/** An offer whose partner is published: one that pages may show. */
export type PublishedOffer = Offer & { partner: Partner };

/** Every offer that has a page: ended ones stay, marked. */
export function publishedOffers({ offers }: Catalogue): PublishedOffer[] {
	return offers.filter((offer): offer is PublishedOffer => offer.partner !== undefined);
}

/** Offers that merchants can sign up for, the one that ends first coming first. */
export function activeOffers(catalogue: Catalogue): PublishedOffer[] {
	return publishedOffers(catalogue)
		.filter((offer) => isActive(offer.state))
		.sort((one, other) => compare(one.validUntil, other.validUntil) || compare(one.id, other.id));
}

/** Active offers of a category, in the order of `activeOffers`. */
export function offersOfCategory(catalogue: Catalogue, category: string): PublishedOffer[] {
	return activeOffers(catalogue).filter((offer) => offer.category.id === category);
}

/**
 * Whether a merchant in `region` can use the offer: national ones always, a Region's also in its
 * autonomous provinces and the other way round.
 */
export function isAvailableIn(offer: Pick<Offer, 'coverage'>, region: Region): boolean {
	if (offer.coverage.kind === 'national') return true;
	const family = regionFamily(region);
	return offer.coverage.regions.some((covered) => family.includes(covered));
}

/** Every place where a merchant can use the offer. */
export function availableRegions(offer: Pick<Offer, 'coverage'>): Region[] {
	return regionSlugs.filter((region) => isAvailableIn(offer, region));
}

function compare(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}
