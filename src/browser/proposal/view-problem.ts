import type { Problem } from '../../forms/proposal/problems.ts';
import type { Proposed, Step } from '../../forms/proposal/steps.ts';
import { idOf } from './asking.ts';

/** What is wrong with an answer, as the summary at the top and the question itself say it. */
export interface ViewProblem {
	/** Of the question. */
	id: string;
	label: string;
	words: string;
}

/**
 * The problems of some questions, in the order in which they are asked.
 *
 * @param steps those whose questions are looked at; advice is left out
 */
export function problemsIn(problems: Problem[], steps: Step[]): ViewProblem[] {
	const keys = steps.flatMap(({ of, fields, more }) =>
		[...fields, ...more].map(({ key }) => keyOf(of, key)),
	);
	const placed = problems
		.filter(({ isAdvice }) => !isAdvice)
		.map((problem) => ({
			at: keys.indexOf(keyOf(problem.of, problem.path[0])),
			view: { id: idOf(problem.of, problem.path), label: problem.label, words: problem.words },
		}));
	return placed
		.filter(({ at }) => at >= 0)
		.sort((one, other) => one.at - other.at)
		.map(({ view }) => view);
}

/** What editors will ask about, in the order in which it was found. */
export function adviceIn(problems: Problem[]): ViewProblem[] {
	return problems
		.filter(({ isAdvice }) => isAdvice)
		.map(({ of, path, label, words }) => ({ id: idOf(of, path), label, words }));
}

/** The problems by question. */
export function byQuestion(problems: ViewProblem[]): ReadonlyMap<string, string[]> {
	return new Map(
		[...Map.groupBy(problems, ({ id }) => id)].map(([id, own]) => [
			id,
			own.map(({ words }) => words),
		]),
	);
}

function keyOf(of: Proposed, key: string | number | undefined): string {
	return `${of} ${String(key)}`;
}
