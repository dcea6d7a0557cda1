import { isStopWord } from './stop-words.ts';
import { stem } from './stem.ts';

/** A word of a text, as it was written and as words are compared. */
export interface Word {
	written: string;
	/** What its forms have in common: "consegn" of "consegne" and "consegnare". */
	stem: string;
}

/** The words of a text that say what it is about; all of its words, where none does. */
export function tellingWords(text: string): Word[] {
	const words = splitWords(text);
	const telling = words.filter((word) => !isStopWord(word));
	return (telling.length === 0 ? words : telling).map((written) => ({
		written,
		stem: stem(written),
	}));
}

/** The different words of a text that say what it is about, as they are looked for. */
export function wordsToIndex(text: string): string {
	return [...new Set(splitWords(text).filter((word) => !isStopWord(word)))].join(' ');
}

/** Small letters without accents and signs; what stands before an apostrophe is a word of its own. */
export function splitWords(text: string): string[] {
	return joinSpelled(
		plain(text)
			.replaceAll(/(?<=\p{Letter})-(?=\p{Letter})/gu, '')
			.split(/[^\p{Letter}\p{Number}]+/u)
			.filter((word) => word !== ''),
	);
}

/** Small letters without accents. */
export function plain(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/\p{Diacritic}/gu, '')
		.toLowerCase();
}

/** «wi fi», «e commerce» and «e mail» are one word, however they are spelled. */
function joinSpelled(words: string[]): string[] {
	const joined: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const pair = `${words[at] ?? ''}${words[at + 1] ?? ''}`;
		if (spelledApart.has(pair)) at++;
		joined.push(spelledApart.has(pair) ? pair : (words[at] ?? ''));
	}
	return joined;
}

const spelledApart = new Set(['wifi', 'ecommerce', 'email']);
