import { expect, test } from 'vitest';
import { anOffer } from '../../schema/testing/an-offer.ts';
import { existingEntries, newOfferId } from './existing.ts';
import { someSettings } from './testing/a-content.ts';

const { index } = someSettings();

test('a new offer gets a name that no other has or had', () => {
	const written = anOffer({ partner: 'bottegaviva', title: 'Vetrina' });
	expect(newOfferId(written, index)).toBe('bottegaviva--vetrina');
	const entries = existingEntries({
		partners: [],
		offers: [
			{ id: 'bottegaviva--vetrina', written: anOffer({ status: 'ritirata' }) },
			{ id: 'bottegaviva--negozio', written: anOffer({ aliases: ['bottegaviva--vetrina-2'] }) },
		],
	});
	expect(newOfferId(written, { ...index, entries })).toBe('bottegaviva--vetrina-3');
});
