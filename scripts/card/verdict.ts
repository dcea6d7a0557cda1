import type { Judged } from './judge.ts';

/** What it comes to, for who reads nothing else. */
export interface Verdict {
	kind: 'publish' | 'ask' | 'correct' | 'nothing';
	/** Things to correct, questions for the person, pieces of advice. */
	errors: number;
	questions: number;
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
	const questions = judged.filter(({ points: found, status }) =>
		found.some(({ severity }) => severity === 'warning' && status !== 'advises'),
	).length;
	const advice = judged
		.filter(({ status }) => status === 'advises')
		.flatMap((row) => row.points).length;
	const count = { errors, questions, advice };
	if (files === 0) {
		return { kind: 'nothing', ...count, sentence: 'La proposta non cambia niente' };
	}
	if (errors > 0) return { kind: 'correct', ...count, sentence: toCorrect(errors, questions) };
	if (questions === 0) return { kind: 'publish', ...count, sentence: 'Si può pubblicare' };
	const answers = questions === 1 ? 'una risposta tua' : `${questions} risposte tue`;
	return { kind: 'ask', ...count, sentence: `Si può pubblicare dopo ${answers}` };
}

function toCorrect(errors: number, questions: number): string {
	const things = errors === 1 ? 'Una cosa' : `${errors} cose`;
	const begin = `${things} da correggere prima di pubblicare`;
	if (questions === 0) return begin;
	return `${begin}, e ${questions === 1 ? 'una domanda' : `${questions} domande`} per te`;
}
