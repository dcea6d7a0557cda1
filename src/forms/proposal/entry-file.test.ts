import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { contentFolder, reading } from '../../reader/testing/content-folder.ts';
import { withoutBlanks } from '../../schema/blanks.ts';
import { offerSchema } from '../../schema/offer.ts';
import { anyOffer } from '../../schema/testing/any-offer.ts';
import { read } from '../../schema/testing/sentences.ts';
import { entryFile } from './entry-file.ts';
import { identifierOf } from './identifier.ts';

let root: string;
beforeAll(async () => {
	root = await contentFolder();
});

test('the reader finds in any file the values that were written', async () => {
	await fc.assert(
		fc.asyncProperty(anyOffer(), async (offer) => {
			const { text } = entryFile('offers', 'prova', offer);
			const { entries, documents, issues } = await reading(root, offerSchema, text);
			expect(issues).toEqual([]);
			const meant = withoutBlanks(offer).value as object;
			expect({ ...documents[0]?.written, body: '' }).toEqual({ ...meant, body: '' });
			expect(entries[0]?.value).toEqual(read(offerSchema, offer));
		}),
		{ numRuns: 60, seed: 20261122 },
	);
});

test('quotes the words that older programs take for true and false, and no others', () => {
	const written = { title: 'no', summary: 'none', validUntil: '2027-03-31', demo: true };
	expect(entryFile('offers', 'prova', written).text).toBe(
		"---\ntitle: 'no'\nsummary: none\nvalidUntil: 2027-03-31\ndemo: true\n---\n\n\n",
	);
});

test('writes no line for what is empty', () => {
	const written = { title: 'Vetrina', regions: [], areaNote: ' ', suspension: { reason: '' } };
	expect(entryFile('offers', 'prova', { ...written, body: ' Testo.\r\n\r\nFine. ' }))
		.toMatchInlineSnapshot(`
			{
			  "path": "content/offers/prova.md",
			  "text": "---
			title: Vetrina
			---

			Testo.

			Fine.
			",
			}
		`);
});

test('writes a value that stands in two places twice, since the reader refuses references', () => {
	const steps = [{ title: 'Apri il modulo' }];
	expect(entryFile('offers', 'x', { steps, again: steps }).text).not.toContain('*');
});

test('a file is named by what names its entry', () => {
	expect(identifierOf('offers', { partner: 'bottegaviva', title: "Perché no? L'insegna!" })).toBe(
		'bottegaviva--perche-no-l-insegna',
	);
	expect(identifierOf('partners', { name: 'Rete Lanterna ODV' })).toBe('rete-lanterna-odv');
});
