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
 * The active offers that go with an offer. Those that it names itself are all there.
 *
 * @param count how many at most of each kind besides
 */
export function relatedOffers(
	catalogue: Catalogue,
	offer: PublishedOffer,
	count: number,
): RelatedOffers {
	const combinable = combinableOffers(catalogue, offer).filter(
		({ id }, place) => offer.combinesWith.includes(id) || place < count,
	);
	const similar = similarOffers(catalogue, offer, count + combinable.length)
		.filter((other) => !combinable.includes(other))
		.slice(0, count);
	return { combinable, similar };
}
