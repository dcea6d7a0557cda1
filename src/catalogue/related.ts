import type { Catalogue, PublishedOffer } from './catalogue.ts';
import { combinableOffers } from './offers.ts';
import { similarOffers } from './similar.ts';

/** What a merchant may look at next. No offer stands in both lists. */
export interface RelatedOffers {
	/** To use together. */
	combinable: PublishedOffer[];
	/** To choose instead. */
	similar: PublishedOffer[];
}

/**
 * The active offers that go with an offer.
 *
 * @param count how many similar ones at most
 */
export function relatedOffers(
	catalogue: Catalogue,
	offer: PublishedOffer,
	count: number,
): RelatedOffers {
	const combinable = combinableOffers(catalogue, offer);
	const similar = similarOffers(catalogue, offer, count + combinable.length)
		.filter((other) => !combinable.includes(other))
		.slice(0, count);
	return { combinable, similar };
}
