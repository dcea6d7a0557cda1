import type { Judged } from './judge.ts';
import type { Point } from './point.ts';

/** Something that wants an answer of the person who reads. */
export interface Question {
	/** The number of its requirement among the notice's rules, where it is one. */
	number: number | undefined;
	/** The file that it is about. */
	file: string;
	/** What was found, and what there is to decide. */
	words: string;
}

/** The questions of a proposal: what decides whether it may be published at all comes first. */
export function questionsOf(judged: readonly Judged[]): Question[] {
	return judged
		.flatMap(({ number, isAdvice, points }) =>
			(isAdvice ? [] : points.filter(isAsked)).map((point, place) => ({ number, point, place })),
		)
		.sort(
			// Of requirements that weigh the same each is heard once before one is heard twice.
			(one, other) => weightOf(one.point) - weightOf(other.point) || one.place - other.place,
		)
		.map(({ number, point }) => ({ number, file: point.file, words: wordsOf(point) }));
}

/** Points in the order in which they matter: what is wrong, then what decides about the rest. */
export function inOrder(points: readonly Point[]): Point[] {
	return points.toSorted((one, other) => {
		const errorsFirst = Number(isAsked(one)) - Number(isAsked(other));
		return errorsFirst === 0 ? weightOf(one) - weightOf(other) : errorsFirst;
	});
}

/** What is found by these decides whether a proposal is one for the catalogue, in this order. */
export const decisive: readonly string[] = [
	...['price-words', 'payment-card', 'third-party-question', 'person-words', 'eligible-type'],
	...['notice-goals', 'afterwards-words', 'data-words'],
];

function isAsked({ severity }: Point): boolean {
	return severity === 'warning';
}

function weightOf({ rule }: Point): number {
	const place = decisive.indexOf(rule);
	return place === -1 ? decisive.length : place;
}

/** Some checks say what to change: to publish it all the same is what a person decides. */
function wordsOf({ problem, cure }: Point): string {
	return `${problem} ${cure.includes('?') ? cure : 'Va bene così?'}`;
}
