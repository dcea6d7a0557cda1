import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Makes the search index of a built site, in its folder `pagefind`.
 *
 * @param dist the built site
 * @param expected how many offers can be found: the active ones
 * @throws when Pagefind reports an error or indexed another number of pages
 */
export async function indexSearch(dist: string, expected: number): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: 'it' });
	if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		// Of a folder without a marked page, Pagefind would index everything.
		if (expected > 0) failOn((await index.addDirectory({ path: dist, glob: offerPages })).errors);
		const output = path.join(dist, 'pagefind');
		failOn((await index.writeFiles({ outputPath: output })).errors);
		const indexed = await countPages(output);
		if (indexed !== expected) {
			throw new Error(`Pagefind indexed ${indexed} pages instead of ${expected}.`);
		}
		await Promise.all(unused.map((name) => rm(path.join(output, name), { force: true })));
	} finally {
		await close();
	}
}

/** An offer's identifier holds two hyphens in a row; no other page's address does. */
const offerPages = 'offerte/*--*/index.html';

/** Pagefind's own interfaces, which no page of ours loads. */
const unused = [
	'pagefind-component-ui.css',
	'pagefind-component-ui.js',
	'pagefind-highlight.js',
	'pagefind-modular-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-ui.css',
	'pagefind-ui.js',
];

async function countPages(output: string): Promise<number> {
	const entry = JSON.parse(await readFile(path.join(output, 'pagefind-entry.json'), 'utf8')) as {
		languages: Record<string, { page_count: number }>;
	};
	return Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0);
}

function failOn(errors: string[]): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
