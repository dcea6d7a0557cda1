import type { Region } from '../schema/regions.ts';
import type { Offer, PublishedOffer } from './catalogue.ts';
import { availableRegions } from './coverage.ts';
import { isActive } from './lifecycle.ts';
import { endingFirst } from './order.ts';

/**
 * Offers sorted and gathered once for all pages, so that ten thousand pages do not each go through
 * ten thousand offers. Lists within a map come in the order of `active`.
 */
export interface OfferIndex {
	/** Every offer that has a page, by identifier. */
	published: Map<string, PublishedOffer>;
	/** Offers that merchants can sign up for, the one that ends first coming first. */
	active: PublishedOffer[];
	activeByCategory: Map<string, PublishedOffer[]>;
	activeByService: Map<string, PublishedOffer[]>;
	/** National ones included. */
	activeByRegion: Map<Region, PublishedOffer[]>;
	/** By Region, then by category. */
	activeByPair: Map<Region, Map<string, PublishedOffer[]>>;
	/** All of a partner's, ended ones too. */
	publishedByPartner: Map<string, PublishedOffer[]>;
	/** Identifiers of the offers that name an offer as a good match. */
	matchedBy: Map<string, string[]>;
}

/** Gathers the offers. */
export function buildOfferIndex(offers: Offer[]): OfferIndex {
	const published = offers.filter(isPublished);
	const active = published.filter(({ state }) => isActive(state)).sort(endingFirst);
	const activeByRegion = gather(active, availableRegions);
	return {
		published: new Map(published.map((offer) => [offer.id, offer])),
		active,
		activeByCategory: gather(active, ({ category }) => [category.id]),
		activeByService: gather(active, ({ services }) => services.map(({ id }) => id)),
		activeByRegion,
		activeByPair: new Map(
			[...activeByRegion].map(([region, inRegion]) => [
				region,
				gather(inRegion, ({ category }) => [category.id]),
			]),
		),
		publishedByPartner: gather(published, ({ partner }) => [partner.id]),
		matchedBy: matches(published),
	};
}

function isPublished(offer: Offer): offer is PublishedOffer {
	return offer.partner !== undefined;
}

/** Lists of values under each of their keys. */
function gather<Key, Value>(
	values: Value[],
	keysOf: (value: Value) => readonly Key[],
): Map<Key, Value[]> {
	const gathered = new Map<Key, Value[]>();
	for (const value of values) {
		for (const key of new Set(keysOf(value))) {
			const present = gathered.get(key);
			if (present === undefined) gathered.set(key, [value]);
			else present.push(value);
		}
	}
	return gathered;
}

function matches(offers: PublishedOffer[]): Map<string, string[]> {
	const naming = gather(offers, ({ combinesWith }) => combinesWith);
	return new Map([...naming].map(([id, namers]) => [id, namers.map((offer) => offer.id)]));
}
