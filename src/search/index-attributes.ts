import { cardOf } from '../catalogue/card.ts';
import { availableRegions, type PublishedOffer } from '../catalogue/offers.ts';

/**
 * What an element inside Pagefind's body says of an offer: filters, order, the card to show, and the
 * words merchants use for its category and services, which are searched but not shown.
 */
export function indexAttributes(offer: PublishedOffer): Record<string, string> {
	const regions = availableRegions(offer).map((region): [string, string] => [
		`data-region-${region}`,
		region,
	]);
	const terms = [offer.category, ...offer.services];
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
		'data-ends': offer.validUntil,
		// As in the lists: what ends on one day comes by identifier.
		'data-order': `${offer.validUntil} ${offer.id}`,
		...Object.fromEntries(regions),
		'data-card': JSON.stringify(cardOf(offer)),
		'data-words': terms.flatMap((term) => term.synonyms).join(', '),
	};
}
