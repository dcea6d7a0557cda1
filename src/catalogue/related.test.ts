import { expect, test } from 'vitest';
import { buildCatalogue } from './catalogue.ts';
import { publishedOffers } from './offers.ts';
import { relatedOffers } from './related.ts';
import { anOfferEntry, someEntries } from './testing/some-entries.ts';

test('an offer that combines well is not shown again as a similar one', () => {
	const entries = someEntries({
		offers: [
			anOfferEntry('bottegaviva--a', { combinesWith: ['bottegaviva--b'] }),
			anOfferEntry('bottegaviva--b'),
			anOfferEntry('bottegaviva--c'),
			anOfferEntry('bottegaviva--d'),
			anOfferEntry('bottegaviva--e'),
		],
	});
	const catalogue = buildCatalogue(entries, '2026-11-16');
	const [offer] = publishedOffers(catalogue);
	const { combinable, similar } = relatedOffers(catalogue, offer ?? expect.fail(), 2);
	expect(combinable.map(({ id }) => id)).toEqual(['bottegaviva--b']);
	expect(similar.map(({ id }) => id)).toEqual(['bottegaviva--c', 'bottegaviva--d']);
});
