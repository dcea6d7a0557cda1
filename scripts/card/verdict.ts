import type { Judged } from './judge.ts';
import { type Question, questionsOf } from './questions.ts';

/** What it comes to, for who reads nothing else. */
export interface Verdict {
	kind: 'publish' | 'ask' | 'correct' | 'nothing';
	/** How many things there are to correct. */
	errors: number;
	/** What the person decides, the most important first. */
	questions: Question[];
	/** How many pieces of advice there are. */
	advice: number;
	sentence: string;
}

/**
 * The verdict on a proposal.
 *
 * @param files how many files it touches
 */
export function verdictOn(judged: readonly Judged[], files: number): Verdict {
	const points = judged.flatMap((row) => row.points);
	// A declaration that is missing fails several requirements and is one thing to correct.
	const errors = new Set(points.filter(({ severity }) => severity === 'error')).size;
	const questions = questionsOf(judged);
	const advice = judged
		.filter(({ isAdvice }) => isAdvice)
		.flatMap((row) => row.points.filter(({ severity }) => severity === 'warning')).length;
	const count = { errors, questions, advice };
	const { length } = questions;
	if (files === 0) {
		return { kind: 'nothing', ...count, sentence: 'La proposta non cambia niente' };
	}
	if (errors > 0) return { kind: 'correct', ...count, sentence: toCorrect(errors, length) };
	if (length === 0) return { kind: 'publish', ...count, sentence: 'Si può pubblicare' };
	const sentence =
		length === 1
			? 'Aspetta una risposta tua: se non convince, non si pubblica'
			: `Aspetta ${length} risposte tue: se una è no, non si pubblica`;
	return { kind: 'ask', ...count, sentence };
}

function toCorrect(errors: number, questions: number): string {
	const things = errors === 1 ? 'Una cosa' : `${errors} cose`;
	const begin = `${things} da correggere prima di pubblicare`;
	if (questions === 0) return begin;
	return `${begin}, e ${questions === 1 ? 'una domanda' : `${questions} domande`} per te`;
}
