import { expect, test } from 'vitest';
import { describeFields } from '../../../src/schema/describe.ts';
import { offerSchema } from '../../../src/schema/offer.ts';
import { cpuStopwatch } from '../../../src/schema/testing/cpu-stopwatch.ts';
import type { ProposedEntry } from '../proposed-entry.ts';
import { knownAddresses, newAddresses, wrongAddresses } from './new-addresses.ts';

const fields = describeFields(offerSchema);
const termsUrl = 'https://www.bottegaviva.example/condizioni';

test('an address that another published entry has is not new', () => {
	const file = 'content/offers/bottegaviva--altra.md';
	const written = { body: `Vedi le [condizioni](${termsUrl}).` };
	const other = { file, id: 'bottegaviva--altra', collection: 'offers' as const, written };
	const known = knownAddresses({ files: new Map([[file, other]]) });
	expect([...known]).toEqual([termsUrl]);
	const privacyUrl = 'https://www.bottegaviva.example/privacy';
	expect(newAddresses([anEntry({ termsUrl, privacyUrl })], known)).toEqual([privacyUrl]);
});

test.each([
	['termsUrl', 'http://www.bottegaviva.example/'],
	['termsUrl', 'www.bottegaviva.example'],
	['termsUrl', 'https://bottega viva.example/'],
	['termsUrl', 'https://www.bottegaviva.example:99999/'],
])('a %s that says «%s» is told as wrong', (field, address) => {
	expect(wrongAddresses([anEntry({ [field]: address })])).toEqual([address]);
});

test('a wrong address in a text is told without the sign that ends the sentence', () => {
	const body = 'Vedi http://www.bottegaviva.example/guida. Oppure www.altro.example e Altro.';
	expect(wrongAddresses([anEntry({ body })])).toEqual(['http://www.bottegaviva.example/guida']);
});

test('what was wrong before, or is right or empty, is not told', () => {
	const wrong = { termsUrl: 'http://www.bottegaviva.example/' };
	expect(wrongAddresses([anEntry(wrong, wrong)])).toEqual([]);
	expect(wrongAddresses([anEntry({ termsUrl, privacyUrl: '', body: 'Niente.' })])).toEqual([]);
});

test('texts of signs alone that never end a sentence are read at once', () => {
	const text = `https://${')'.repeat(19_000)}a`;
	const entry = anEntry({ sectors: Array.from({ length: 10 }, () => text) });
	const elapsed = cpuStopwatch();
	newAddresses([entry], new Set());
	expect(elapsed()).toBeLessThan(1_000);
});

function anEntry(after: object, before?: object): ProposedEntry {
	return {
		...{ file: 'content/offers/a--b.md', id: 'a--b', collection: 'offers', kind: 'changed' },
		...{ fields, before, after },
	};
}
