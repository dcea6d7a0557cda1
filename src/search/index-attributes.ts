import { cardOf } from '../catalogue/card.ts';
import { isActive } from '../catalogue/lifecycle.ts';
import { availableRegions, type PublishedOffer } from '../catalogue/offers.ts';

/**
 * What the element around an offer tells Pagefind: what to filter and sort by, the card to show, and
 * the words merchants use for its category and services. Nothing for an offer that cannot be
 * activated, since Pagefind leaves out pages without a body.
 */
export function indexAttributes(offer: PublishedOffer): Record<string, string> {
	if (!isActive(offer.state)) return {};
	const regions = availableRegions(offer).map((region) => `region:${region}`);
	const filters = [`category:${offer.category.id}`, ...regions, `ends:${offer.validUntil}`];
	const terms = [offer.category, ...offer.services];
	return {
		'data-pagefind-body': '',
		'data-pagefind-filter': filters.join(', '),
		'data-pagefind-sort': `ends:${offer.validUntil}`,
		'data-pagefind-meta': 'card[data-card]',
		'data-card': JSON.stringify(cardOf(offer)),
		'data-pagefind-index-attrs': 'data-words',
		'data-words': terms.flatMap((term) => term.synonyms).join(', '),
	};
}
