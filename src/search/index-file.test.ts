import { expect, test } from 'vitest';
import { type IndexFile, packIndex, unpackIndex } from './index-file.ts';
import { aSearchableOffer } from './testing/a-searchable-offer.ts';

test('an index comes back from its file as it was', () => {
	const service = [{ id: 'pos-mobile', label: { it: 'POS' }, synonyms: [] }];
	const index = {
		edition: 'abc',
		builtOn: '2026-11-16',
		terms: { service, category: [], goal: [], sector: [] },
		offers: [
			aSearchableOffer({
				place: 0,
				region: ['lazio', 'molise'],
				sector: ['altro'],
				ownSectors: ['altro'],
				services: ['pos-mobile'],
			}),
			aSearchableOffer({ place: 1, region: ['molise'], sector: ['altro', 'fiori'], newest: 1 }),
		],
	};
	const travelled = JSON.parse(JSON.stringify(packIndex(index))) as IndexFile;
	expect(unpackIndex(travelled)).toEqual(index);
});
