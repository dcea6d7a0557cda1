import type { Catalogue, PublishedOffer } from './catalogue.ts';
import { overlaps } from './coverage.ts';
import { endingFirst } from './order.ts';

/**
 * How many offers of a service are looked at. It bounds the work for one page, and with as many
 * neighbours a place is nearly always among them.
 */
const neighbours = 60;

/**
 * Active offers that a merchant could choose instead: of the same services, or else of the same
 * category, usable in at least one of the same places. Those with more services in common come
 * first. Of many alike, each offer shows those that follow it, so that every offer is shown by some.
 *
 * @returns at most `count`, never the offer itself
 */
export function similarOffers(
	{ index }: Catalogue,
	offer: PublishedOffer,
	count: number,
): PublishedOffer[] {
	const lists = [
		...offer.services.map(({ id }) => index.activeByService.get(id) ?? []),
		index.activeByCategory.get(offer.category.id) ?? [],
	];
	const candidates = new Set(lists.flatMap((offers) => following(offers, offer)));
	return [...candidates]
		.filter((other) => overlaps(offer, other))
		.map((other) => ({ other, shared: sharedServices(offer, other) }))
		.sort((one, another) => another.shared - one.shared)
		.slice(0, count)
		.map(({ other }) => other);
}

/** The offers that come after one in a list that begins again at its end. */
function following(offers: PublishedOffer[], offer: PublishedOffer): PublishedOffer[] {
	const place = placeOf(offer, offers);
	const before = Math.max(0, Math.min(place, place + neighbours - offers.length));
	return [...offers.slice(place, place + neighbours), ...offers.slice(0, before)].filter(
		({ id }) => id !== offer.id,
	);
}

/** Where a sorted list goes on after the offer, which need not be in it: one that ended is in none. */
function placeOf(offer: PublishedOffer, offers: PublishedOffer[]): number {
	let first = 0;
	let end = offers.length;
	while (first < end) {
		const middle = Math.floor((first + end) / 2);
		const other = offers[middle];
		if (other !== undefined && endingFirst(other, offer) <= 0) first = middle + 1;
		else end = middle;
	}
	return first;
}

function sharedServices(one: PublishedOffer, other: PublishedOffer): number {
	return one.services.filter(({ id }) => other.services.some((service) => service.id === id))
		.length;
}
