import { plainText, sentencesOf } from '../../../src/checks/prose.ts';

/**
 * The sentences of a text that say one of the words, those left out that only say that there is no such
 * thing: "Non c'è un canone".
 *
 * @param words with the flag `g`
 */
export function sentencesWith(text: string, words: RegExp): string[] {
	const plain = plainText(text.slice(0, longest));
	return sentencesOf(plain)
		.map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
		.filter((sentence) =>
			[...sentence.matchAll(words)].some(({ index }) => !denied.test(sentence.slice(0, index))),
		);
}

/** A denial a few words before, with nothing between that begins another thought. */
const denied =
	/(?<!\p{L})(?:non|nessun[oa]?|nessun['’]|senza|niente|nulla|né|mai|zero)(?!\p{L})[^.,;:!?]{0,25}$/iu;

/** As long as no text of the schema; a file may hold more. */
const longest = 20_000;
