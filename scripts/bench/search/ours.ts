import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { listRegions } from '../../../src/catalogue/regions.ts';
import { buildConcepts } from '../../../src/search/concepts.ts';
import { find, type Engine } from '../../../src/search/find.ts';
import { type IndexFile, unpackIndex } from '../../../src/search/index-file.ts';
import { namedRegion } from '../../../src/search/named-region.ts';
import { offersToIndex } from '../../../src/search/searchable-offers.ts';
import { openTextSearch } from '../../../src/search/text-search.ts';
import { indexSearch } from '../../site/index-search.ts';
import type { SearchEngine } from './judge.ts';
import { openInNode } from './open-in-node.ts';

/** The search of the site, from its built index on, as a page asks it. */
export async function ourSearch(catalogue: Catalogue, folder: string): Promise<SearchEngine> {
	const offers = offersToIndex(catalogue);
	await indexSearch(folder, catalogue);
	const made = path.join(folder, 'pagefind');
	const file = await readJson<IndexFile>(path.join(made, 'index.json'));
	const index = unpackIndex(file);
	const inEdition = path.join(made, index.edition);
	const text = await openTextSearch(await openInNode(inEdition));
	const words = await readJson<string[]>(path.join(inEdition, 'words.json'));
	const engine: Engine = {
		index,
		concepts: buildConcepts(index.terms),
		text: () => Promise.resolve(text),
		words: () => Promise.resolve(words),
	};
	return async (query) => {
		const named = namedRegion(query.words, listRegions());
		const found = await find(engine, {
			asked: named?.rest ?? query.words,
			literal: false,
			today: catalogue.today,
		});
		return found.offers
			.filter(({ values }) => named === undefined || values.region.includes(named.region))
			.flatMap(({ place }) => offers[place] ?? []);
	};
}

async function readJson<Value>(file: string): Promise<Value> {
	return JSON.parse(await readFile(file, 'utf8')) as Value;
}
