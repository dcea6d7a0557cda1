import type { SearchTerm } from './search-index.ts';
import { splitWords } from './words.ts';

/**
 * The words that some offer or term holds, the commonest first: what a word with a mistake may have
 * been meant to be.
 */
export function knownWords(texts: string[], terms: SearchTerm[]): string[] {
	const counts = new Map<string, number>();
	const count = (text: string, weight: number) => {
		for (const word of new Set(splitWords(text))) {
			if (word.length >= shortest && /^\p{Letter}+$/u.test(word)) {
				counts.set(word, (counts.get(word) ?? 0) + weight);
			}
		}
	};
	for (const text of texts) count(text, 1);
	// What merchants call things by comes before what some offer happens to say.
	for (const { label, synonyms } of terms) count([label.it, ...synonyms].join(' '), texts.length);
	return [...counts]
		.sort(([one, often], [other, less]) => less - often || (one < other ? -1 : 1))
		.map(([word]) => word);
}

const shortest = 3;
