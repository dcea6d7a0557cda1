import type { Region } from '../schema/regions.ts';
import type { Catalogue, PublishedOffer } from './catalogue.ts';
import { isActive } from './lifecycle.ts';

/** Every offer that has a page: ended, suspended and withdrawn ones stay, marked. */
export function publishedOffers({ index }: Catalogue): PublishedOffer[] {
	return [...index.published.values()];
}

/** Offers that merchants can sign up for, the one that ends first coming first. */
export function activeOffers({ index }: Catalogue): readonly PublishedOffer[] {
	return index.active;
}

/** Active offers of a category, in the order of `activeOffers`. */
export function offersOfCategory(
	{ index }: Catalogue,
	category: string,
): readonly PublishedOffer[] {
	return index.activeByCategory.get(category) ?? [];
}

/** Active offers that a merchant in `region` can use, national ones included, in that order. */
export function offersOfRegion({ index }: Catalogue, region: Region): readonly PublishedOffer[] {
	return index.activeByRegion.get(region) ?? [];
}

/** Active offers of a category that a merchant in `region` can use, in that order. */
export function offersOfPair(
	{ index }: Catalogue,
	region: Region,
	category: string,
): readonly PublishedOffer[] {
	return index.activeByPair.get(region)?.get(category) ?? [];
}

/** Every offer of a partner that has a page: the active ones first, each group by identifier. */
export function offersOfPartner({ index }: Catalogue, partner: string): PublishedOffer[] {
	const offers = index.publishedByPartner.get(partner) ?? [];
	return [
		...offers.filter(({ state }) => isActive(state)),
		...offers.filter(({ state }) => !isActive(state)),
	];
}

/** The active offers that end first, of those that a merchant in `region` can use if one is given. */
export function endingOffers(
	catalogue: Catalogue,
	count: number,
	region?: Region,
): PublishedOffer[] {
	const offers = region === undefined ? catalogue.index.active : offersOfRegion(catalogue, region);
	return offers.slice(0, count);
}

/** The active offers that an offer goes well with: those it names, then those that name it. */
export function combinableOffers({ index }: Catalogue, offer: PublishedOffer): PublishedOffer[] {
	const ids = new Set([...offer.combinesWith, ...(index.matchedBy.get(offer.id) ?? [])]);
	ids.delete(offer.id);
	return [...ids].flatMap((id) => {
		const other = index.published.get(id);
		return other !== undefined && isActive(other.state) ? [other] : [];
	});
}
