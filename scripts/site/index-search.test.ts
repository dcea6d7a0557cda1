import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/load.ts';
import { activeOffers } from '../../src/catalogue/offers.ts';
import { aFolder } from '../program/testing/repository-fixture.ts';
import { indexSearch } from './index-search.ts';

const sample = 'scripts/e2e/sample';

test('holds the offers that are active, the one that ends first first', async () => {
	const dist = await aFolder();
	const catalogue = readCatalogue(sample, '2026-11-16');
	expect(await indexSearch(dist, catalogue)).toBe(5);
	const { edition, offers } = await readIndex(dist);
	expect(offers).toHaveLength(5);
	const first = await readFile(path.join(dist, 'pagefind', edition, 'cards/0.json'), 'utf8');
	expect(first).toContain(activeOffers(catalogue)[0]?.id);
});

test('leaves nothing beside it that no page loads', async () => {
	const dist = await aFolder();
	await indexSearch(dist, readCatalogue(sample, '2026-11-16'));
	const { edition } = await readIndex(dist);
	const names = await readdir(path.join(dist, 'pagefind', edition));
	expect(names.map((name) => name.replace(/_[\da-f]+/, '')).sort()).toMatchInlineSnapshot(`
		[
		  "cards",
		  "index",
		  "pagefind-entry.json",
		  "pagefind.it.pf_meta",
		  "pagefind.js",
		  "wasm.it.pagefind",
		  "wasm.unknown.pagefind",
		  "words.json",
		]
	`);
});

test('makes an empty index of a catalogue without active offers', async () => {
	const dist = await aFolder();
	const { index, ...catalogue } = readCatalogue(sample, '2026-11-16');
	const empty = { ...index, published: new Map() };
	expect(await indexSearch(dist, { ...catalogue, index: empty })).toBe(0);
	expect((await readIndex(dist)).offers).toEqual([]);
});

async function readIndex(dist: string): Promise<{ edition: string; offers: unknown[] }> {
	const file = path.join(dist, 'pagefind/index.json');
	return JSON.parse(await readFile(file, 'utf8')) as { edition: string; offers: unknown[] };
}
