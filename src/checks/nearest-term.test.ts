import { expect, test } from 'vitest';
import type { IndexedTerm } from './catalogue-index.ts';
import { nearestTerm } from './nearest-term.ts';

const vocabulary = new Map([
	['vendita-online', aTerm('vendita-online', 'Vendita online')],
	['scheda-mappe', aTerm('scheda-mappe', 'Presenza sulle mappe')],
]);

test.each([
	['Vendita online', 'vendita-online'],
	['VENDITA ONLINE', 'vendita-online'],
	['vendita_online', 'vendita-online'],
	['Presenza sulle mappe', 'scheda-mappe'],
	['vendite-online', 'vendita-online'],
	['Vendite on line', 'vendita-online'],
	['Corsi di cucina', undefined],
	['???', undefined],
])('takes «%s» for %s', (written, meant) => {
	expect(nearestTerm(written, vocabulary)).toBe(meant);
});

function aTerm(id: string, label: string): IndexedTerm {
	return {
		id,
		label,
		position: 0,
		file: 'content/vocabularies/services.yml',
		aliases: [],
		values: [],
	};
}
