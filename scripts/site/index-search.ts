import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { cardOf } from '../../src/catalogue/card.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { packIndex } from '../../src/search/index-file.ts';
import { knownWords } from '../../src/search/known-words.ts';
import { offersToIndex, searchableOffers } from '../../src/search/searchable-offers.ts';
import type { SearchTerm } from '../../src/search/search-index.ts';
import { searchedText } from '../../src/search/searched-text.ts';
import { placeSort } from '../../src/search/text-search.ts';
import { wordsToIndex } from '../../src/search/words.ts';

/**
 * Makes the search index of a catalogue, in the folder `pagefind` of a built site: the file that a
 * browser asks for anew every time, and a folder named for its content with everything that belongs
 * to it, so that parts of two builds never meet.
 *
 * @param dist the built site
 * @returns how many offers it holds
 * @throws when Pagefind reports an error
 */
export async function indexSearch(dist: string, catalogue: Catalogue): Promise<number> {
	const offers = offersToIndex(catalogue);
	const texts = offers.map(searchedText);
	const cards = offers.map((offer) => JSON.stringify(cardOf(offer)));
	const terms = {
		service: catalogue.services.map(searchTerm),
		category: catalogue.categories.map(searchTerm),
		goal: catalogue.goals.map(searchTerm),
		sector: catalogue.sectors.map(searchTerm),
	};
	const words = knownWords(
		texts.map(({ title, content }) => `${title} ${content}`),
		Object.values(terms).flat(),
	);
	const index = {
		builtOn: catalogue.today,
		terms,
		offers: searchableOffers(offers, catalogue),
	};
	// Each word once: how often it is said tells little, and doubles what travels.
	const records = texts.map(({ title, content }) => ({
		title: wordsToIndex(title),
		content: wordsToIndex(content),
	}));
	const edition = nameOf([index, records, words, cards]);
	const folder = path.join(dist, 'pagefind');
	const inEdition = path.join(folder, edition);
	await mkdir(path.join(inEdition, 'cards'), { recursive: true });
	await writeWords(records, inEdition);
	await writeFile(path.join(inEdition, 'words.json'), JSON.stringify(words));
	for (const [place, card] of cards.entries()) {
		await writeFile(path.join(inEdition, 'cards', `${place}.json`), card);
	}
	await writeFile(
		path.join(folder, 'index.json'),
		JSON.stringify(packIndex({ edition, ...index })),
	);
	return offers.length;
}

/** The words of the offers, for Pagefind; its language decides how words are compared. */
async function writeWords(
	records: ReturnType<typeof searchedText>[],
	output: string,
): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: 'it' });
	if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		const digits = String(records.length).length;
		for (const [place, { title, content }] of records.entries()) {
			const record = await index.addCustomRecord({
				url: String(place),
				language: 'it',
				content,
				meta: { title },
				sort: { [placeSort]: String(place).padStart(digits, '0') },
			});
			failOn(record.errors);
		}
		failOn((await index.writeFiles({ outputPath: output })).errors);
	} finally {
		await close();
	}
	for (const name of await readdir(output)) {
		if (!used.test(name)) await rm(path.join(output, name), { recursive: true });
	}
}

/** Pagefind's own interfaces, its worker and its copies of the pages: nothing of ours loads them. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|index|cards)$/;

function searchTerm({ id, label, synonyms, help }: SearchTerm): SearchTerm {
	return { id, label, synonyms, help };
}

/** A name that only the same content has. */
function nameOf(content: unknown): string {
	return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}

function failOn(errors: string[]): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
