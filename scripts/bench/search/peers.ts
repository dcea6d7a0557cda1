import path from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { PublishedOffer } from '../../../src/catalogue/catalogue.ts';
import { searchedText } from '../../../src/search/searched-text.ts';
import type { SearchEngine } from './judge.ts';
import { openInNode } from './open-in-node.ts';

/** Pagefind as it comes: the same texts with the words of the vocabularies, asked as written. */
export async function plainPagefind(
	offers: readonly PublishedOffer[],
	folder: string,
): Promise<SearchEngine> {
	const { index } = await createIndex({ forceLanguage: 'it' });
	if (index === undefined) throw new Error('Pagefind did not start.');
	for (const [place, offer] of offers.entries()) {
		const { title, content } = searchedText(offer);
		await index.addCustomRecord({
			url: String(place),
			language: 'it',
			content: `${title}\n${content}\n${termsOf(offer)}`,
			meta: { title },
			sort: { place: String(place).padStart(6, '0') },
		});
	}
	const output = path.join(folder, 'plain-pagefind');
	await index.writeFiles({ outputPath: output });
	await close();
	const pagefind = await openInNode(output);
	await pagefind.options({ noWorker: true });
	const all = await pagefind.search(null, { sort: { place: 'asc' } });
	const byId = new Map(all.results.map(({ id }, place) => [id, offers[place]]));
	return async ({ words }) => {
		const { results } = await pagefind.search(words, {});
		return results.flatMap(({ id }) => byId.get(id) ?? []);
	};
}

/** MiniSearch over the same words, forgiving a fifth of a word's letters. */
export function fuzzyMiniSearch(offers: readonly PublishedOffer[]): SearchEngine {
	const index = new MiniSearch({
		fields: ['title', 'content', 'terms'],
		searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 2 } },
	});
	index.addAll(offers.map((offer, id) => ({ id, ...searchedText(offer), terms: termsOf(offer) })));
	return ({ words }) =>
		Promise.resolve(index.search(words).flatMap(({ id }) => offers[Number(id)] ?? []));
}

function termsOf({ category, services, sectors }: PublishedOffer): string {
	return [category, ...services, ...sectors]
		.flatMap(({ label, synonyms }) => [label.it, ...synonyms])
		.join(', ');
}
