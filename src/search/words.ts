import { isStopWord } from './stop-words.ts';
import { stem } from './stem.ts';

/** A word of a text, as it was written and as words are compared. */
export interface Word {
	written: string;
	/** What its forms have in common: "consegn" of "consegne" and "consegnare". */
	stem: string;
}

/** A word with the part of the text that holds it. */
export interface PlacedWord extends Word {
	from: number;
	to: number;
}

/** The words of a text that say what it is about; all but single letters, where none does. */
export function tellingWords(text: string): PlacedWord[] {
	const words = placeWords(text);
	const telling = words.filter(({ written }) => !isStopWord(written));
	return (telling.length === 0 ? words.filter(({ written }) => written.length > 1) : telling).map(
		(word) => ({
			...word,
			stem: stem(word.written),
		}),
	);
}

/** The different words of a text that say what it is about, as they are looked for. */
export function wordsToIndex(text: string): string {
	return [...new Set(splitWords(text).filter((word) => !isStopWord(word)))].join(' ');
}

/** Small letters without accents and signs; what stands before an apostrophe is a word of its own. */
export function splitWords(text: string): string[] {
	return placeWords(text).map(({ written }) => written);
}

/** Small letters without accents. */
export function plain(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/\p{Diacritic}/gu, '')
		.toLowerCase();
}

function placeWords(text: string): Placed[] {
	const words: Placed[] = [];
	for (const { 0: run, index: from } of text.matchAll(runs)) {
		const written = plain(run);
		if (written === '') continue;
		const word = { written, from, to: from + run.length };
		const before = words.at(-1);
		if (before !== undefined && isOne(before, word, text))
			words[words.length - 1] = join(before, word);
		else words.push(word);
	}
	return words;
}

/** Whether two words are parts of one: «e-mail», or «wi fi» however it is spelled. */
function isOne(before: Placed, after: Placed, text: string): boolean {
	if (spelledApart.has(before.written + after.written)) return true;
	const between = text.slice(before.to, after.from);
	return (
		between === '-' && /\p{Letter}$/u.test(before.written) && /^\p{Letter}/u.test(after.written)
	);
}

function join(before: Placed, after: Placed): Placed {
	return { written: before.written + after.written, from: before.from, to: after.to };
}

/** Letters with their accents, which may be signs of their own, and digits. */
const runs = /[\p{Letter}\p{Number}\p{Diacritic}]+/gu;
const spelledApart = new Set(['wifi', 'ecommerce', 'email', 'online', 'bb']);

type Placed = Omit<PlacedWord, 'stem'>;
