import { plainText, sentencesOf } from '../../../src/checks/prose.ts';

/**
 * The sentences of a text that say one of the words, those left out that only say that there is no such
 * thing: "Non c'è un canone".
 *
 * @param words with the flag `g`
 * @param reach how many characters before a word a denial still denies it
 */
export function sentencesWith(text: string, words: RegExp, reach = 25): string[] {
	const plain = plainText(text.slice(0, longest));
	return sentencesOf(plain)
		.map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
		.filter((sentence) =>
			[...sentence.matchAll(words)].some(({ index }) => !isDenied(sentence.slice(0, index), reach)),
		);
}

/** Whether a denial stands a few words before the end, with nothing between that begins another thought. */
function isDenied(before: string, reach: number): boolean {
	// No more than may count, or a hostile text would be read from its beginning for each word.
	const near = before.slice(-(reach + longestDenial));
	const thought = near.slice(near.search(/[.,;:!?][^.,;:!?]*$/) + 1);
	const last = [...thought.matchAll(denials)].at(-1);
	return last !== undefined && thought.length - last.index - last[0].length <= reach;
}

const denials =
	/(?<!\p{L})(?:non|nessun[oa]?|nessun['’]|senza|niente|nulla|né|mai|zero)(?!\p{L})/giu;

/** What is cut off before it is too far away to count. */
const longestDenial = 20;

/** As long as no text of the schema; a file may hold more. */
const longest = 20_000;
