import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, write } from '../local/repository-fixture.ts';
import { indexSearch } from './index-search.ts';

test('makes an index of the offers that are marked', async () => {
	const dist = await aSite();
	await indexSearch(dist, 2);
	expect(await readdir(path.join(dist, 'pagefind'))).toContain('pagefind.js');
});

test.each([1, 3])('fails when %i offers were expected of a site with two', async (expected) => {
	await expect(indexSearch(await aSite(), expected)).rejects.toThrow(
		`Pagefind indexed 2 pages instead of ${expected}.`,
	);
});

test('makes an empty index of a site without active offers', async () => {
	const dist = await aFolder();
	await write(dist, { 'offerte/a--ended/index.html': page('<main>Finita</main>') });
	await indexSearch(dist, 0);
	expect(await readdir(path.join(dist, 'pagefind'))).toContain('pagefind.js');
});

/** Two offers that are active, one that is not, and a page of another kind. */
async function aSite(): Promise<string> {
	const dist = await aFolder();
	await write(dist, {
		'index.html': page('<main data-pagefind-body>Benvenuti</main>'),
		'offerte/a--one/index.html': page('<main data-pagefind-body>Vetrina</main>'),
		'offerte/b--two/index.html': page('<main data-pagefind-body>Consegne</main>'),
		'offerte/b--ended/index.html': page('<main>Finita</main>'),
	});
	return dist;
}

function page(main: string): string {
	return `<!doctype html><html lang="it"><head><title>Pagina</title></head><body>${main}</body></html>`;
}
