import type { Pagefind } from './pagefind.ts';

/**
 * The words of a text that some page holds, in any form of the word or as its beginning. For a word
 * that no page holds Pagefind answers with pages for a shorter beginning of it, which is no answer.
 */
export async function knownWords(pagefind: Pagefind, text: string): Promise<string[]> {
	const words = text.split(/[\s"«»“”'’.,;:!?()]+/).filter((word) => word.length > 1);
	const known = await Promise.all(words.map((word) => isKnown(pagefind, word)));
	return words.filter((_word, position) => known[position]);
}

async function isKnown(pagefind: Pagefind, word: string): Promise<boolean> {
	// Quoted, a word matches its own forms and nothing shorter.
	const { results } = await pagefind.search(`"${word}"`, { filters: {} });
	return results.length > 0 || isBeginning(pagefind, word);
}

/** Whether the page that Pagefind likes best for a word has a longer one that begins with it. */
async function isBeginning(pagefind: Pagefind, word: string): Promise<boolean> {
	const [best] = (await pagefind.search(word, { filters: {} })).results;
	if (best === undefined) return false;
	const { content } = await best.data();
	return plain(content)
		.split(/[^\p{Letter}\p{Number}]+/u)
		.some((found) => found.startsWith(plain(word)));
}

/** Small letters without accents, as Pagefind compares them. */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/\p{Diacritic}/gu, '')
		.toLowerCase();
}
