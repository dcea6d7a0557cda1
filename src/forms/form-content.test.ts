import { expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { anOfferEntry, someEntries } from '../catalogue/testing/some-entries.ts';
import { formContent } from './form-content.ts';

test('offers to choose from every offer with a page, but those that were withdrawn', () => {
	const offers = [
		anOfferEntry('bottegaviva--attiva'),
		anOfferEntry('bottegaviva--finita', { validUntil: '2026-11-30' }),
		anOfferEntry('bottegaviva--ritirata', { status: 'ritirata' }),
	];
	const { options } = formContent(buildCatalogue(someEntries({ offers }), '2026-12-01'));
	expect(options.offers).toEqual([
		{ value: 'bottegaviva--attiva', label: 'Vetrina online pronta in un giorno (Bottegaviva)' },
		{ value: 'bottegaviva--finita', label: 'Vetrina online pronta in un giorno (Bottegaviva)' },
	]);
});
