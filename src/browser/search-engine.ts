import type { OfferCard } from '../catalogue/card.ts';
import { address } from '../components/address.ts';
import { buildConcepts } from '../search/concepts.ts';
import type { Engine } from '../search/find.ts';
import { type IndexFile, unpackIndex } from '../search/index-file.ts';
import type { Pagefind } from '../search/pagefind.ts';
import type { SearchableOffer } from '../search/search-index.ts';
import { openTextSearch } from '../search/text-search.ts';

/** What answers a search in this page. */
export interface SiteEngine extends Engine {
	/** The cards of some offers, in the same order. */
	cards: (offers: SearchableOffer[]) => Promise<OfferCard[]>;
}

/**
 * Fetches what every search needs, and the rest when it is wanted first.
 *
 * @param base the path that the site lives under
 * @throws when the connection is lost; the next try starts again
 */
export async function openEngine(base: string): Promise<SiteEngine> {
	// Asked for anew every time: it names the folder that everything else stands in for good.
	const file = await fetchJson<IndexFile>(address(base, 'pagefind/index.json'), 'no-cache');
	const index = unpackIndex(file);
	const folder = address(base, `pagefind/${index.edition}/`);
	return {
		index,
		concepts: buildConcepts(index.terms),
		text: keepOnceDone(async () => {
			const program = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
			return openTextSearch(program);
		}),
		words: keepOnceDone(() => fetchJson<string[]>(`${folder}words.json`)),
		cards: (offers) =>
			Promise.all(offers.map(({ place }) => fetchJson<OfferCard>(`${folder}cards/${place}.json`))),
	};
}

async function fetchJson<Value>(address: string, cache: RequestCache = 'default'): Promise<Value> {
	const response = await fetch(address, { cache });
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return (await response.json()) as Value;
}

/** What fails is tried again by the next who wants it. */
function keepOnceDone<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let made: Promise<Value> | undefined;
	return () => {
		made ??= make().catch((error: unknown) => {
			made = undefined;
			throw error;
		});
		return made;
	};
}
