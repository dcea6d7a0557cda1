import { buildCatalogue, type PublishedOffer } from '../../catalogue/catalogue.ts';
import { publishedOffers } from '../../catalogue/offers.ts';
import { anOfferEntry, someEntries } from '../../catalogue/testing/some-entries.ts';

/**
 * An active offer with all that its page shows.
 *
 * @param changes what is different in its file
 */
export function aPublishedOffer(changes: Record<string, unknown> = {}): PublishedOffer {
	const entries = someEntries({
		offers: [anOfferEntry('bottegaviva--vetrina-online', changes)],
	});
	const [offer] = publishedOffers(buildCatalogue(entries, '2026-11-16'));
	if (offer === undefined) throw new Error('The offer has no page.');
	return offer;
}
