import { cardOf } from '../catalogue/card.ts';
import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { availableRegions } from '../catalogue/coverage.ts';
import { lastDay } from '../catalogue/lifecycle.ts';

/**
 * What an element inside Pagefind's body says of an offer: filters, order, the card to show, and the
 * words merchants use for its category, services and sectors, which are searched but not shown.
 */
export function indexAttributes(offer: PublishedOffer): Record<string, string> {
	const regions = availableRegions(offer).map((region): [string, string] => [
		`data-region-${region}`,
		region,
	]);
	const terms = [offer.category, ...offer.services, ...offer.sectors];
	return {
		// A filter with several values names an attribute for each.
		'data-pagefind-filter': [
			'category[data-category]',
			'ends[data-ends]',
			...regions.map(([attribute]) => `region[${attribute}]`),
		].join(', '),
		'data-pagefind-sort': 'order[data-order]',
		'data-pagefind-meta': 'card[data-card]',
		'data-pagefind-index-attrs': 'data-words',
		'data-category': offer.category.id,
		'data-ends': lastDay(offer.life),
		// As in the lists: what ends on one day comes by identifier.
		'data-order': `${lastDay(offer.life)} ${offer.id}`,
		...Object.fromEntries(regions),
		'data-card': JSON.stringify(cardOf(offer)),
		'data-words': terms.flatMap((term) => term.synonyms).join(', '),
	};
}
