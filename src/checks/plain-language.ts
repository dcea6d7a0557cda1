import { show } from '../schema/shown-value.ts';
import { isItalian, sentencesOf } from './prose.ts';
import { gulpease, type MeasuredSentence, measure } from './readability.ts';
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

function checkWhole(sentences: MeasuredSentence[]): RuleFinding[] {
	if (sentences.reduce((total, { words }) => total + words, 0) < enoughWords) return [];
	const index = gulpease(sentences);
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

function checkOne({ sentence, words }: MeasuredSentence, path: string[]): RuleFinding[] {
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
