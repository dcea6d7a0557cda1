import { show } from '../schema/shown-value.ts';
import { isItalian, sentencesOf } from './prose.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Who reads stands at a counter with a phone: short sentences and common words. */
export const plainLanguage: Rule = {
	name: 'plain-language',
	scope: 'entry',
	waivable: true,
	check({ written, prose }) {
		if (!isItalian(written)) return [];
		const texts = prose.map(({ path, plain }) => ({
			path,
			sentences: sentencesOf(plain).map(measure),
		}));
		return [
			...checkWhole(texts.flatMap(({ sentences }) => sentences)),
			...texts.flatMap(({ path, sentences }) => sentences.flatMap((one) => checkOne(one, path))),
		];
	},
};

/** From here people with compulsory schooling read with ease (Lucisano and Piemontese: 40 to 60). */
const least = 50;
const mostWords = 25;
// Of fewer the index says little: one long name would decide.
const enoughWords = 30;

function checkWhole(sentences: Sentence[]): RuleFinding[] {
	const words = sum(sentences.map((sentence) => sentence.words));
	if (words < enoughWords) return [];
	const index = gulpease(words, sum(sentences.map(({ letters }) => letters)), sentences.length);
	if (index >= least) return [];
	return [
		{
			path: ['body'],
			value: index,
			problem: `L'indice di leggibilità Gulpease del testo è ${index}: per molti è faticoso.`,
			cure: `Usa frasi più brevi e parole più comuni, fino ad arrivare almeno a ${least}.`,
			severity: 'warning',
		},
	];
}

function checkOne({ sentence, words }: Sentence, path: string[]): RuleFinding[] {
	if (words <= mostWords) return [];
	return [
		{
			path,
			value: sentence,
			problem: `Una frase ha ${words} parole: ${show(sentence.replace(/\.$/, ''))}.`,
			cure: `Dividila: fino a ${mostWords} parole si legge d'un fiato.`,
			severity: 'warning',
		},
	];
}

/**
 * How easy an Italian text is, from 0 to 100.
 * Formula: 89 + (300 × sentences − 10 × letters) / words. P. Lucisano, M. E. Piemontese, "GULPEASE: una
 * formula per la predizione della difficoltà dei testi in lingua italiana", Scuola e città 3, 1988.
 */
function gulpease(words: number, letters: number, sentences: number): number {
	return Math.min(100, Math.round(89 + (300 * sentences - 10 * letters) / words));
}

/** Words as a word processor counts them: what stands between spaces and has a letter or digit. */
function measure(sentence: string): Sentence {
	let words = 0;
	let letters = 0;
	let isInWord = false;
	for (let at = 0; at < sentence.length; at += 1) {
		const code = sentence.charCodeAt(at);
		if (isLetterOrDigit(code)) {
			letters += 1;
			if (!isInWord) words += 1;
			isInWord = true;
		} else if (isSpace(code)) isInWord = false;
	}
	return { sentence, words, letters };
}

/** Looked up: on a whole catalogue, an expression with `\p{L}` takes four times as long. */
function isLetterOrDigit(code: number): boolean {
	kinds[code] ??= /[\p{L}\d]/u.test(String.fromCharCode(code));
	return kinds[code];
}

function isSpace(code: number): boolean {
	return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

const kinds: boolean[] = [];

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

interface Sentence {
	sentence: string;
	words: number;
	letters: number;
}
