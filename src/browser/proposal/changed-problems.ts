import type { Answers } from '../../forms/proposal/answers.ts';
import type { Change } from '../../forms/proposal/change.ts';
import { problemsOfChange } from '../../forms/proposal/change-problems.ts';
import type { Problem } from '../../forms/proposal/problems.ts';
import { partnerKey } from '../../forms/proposal/steps.ts';
import { pictureProblems, withPictures } from './chosen-pictures.ts';
import type { Pictures } from './picture.ts';
import type { ProposalData } from './proposal-data.ts';

/** What is wrong with a change, its files included. */
export function problemsOfWritten(
	change: Change,
	original: Answers,
	written: WrittenChange,
	{ content, index }: ProposalData,
): Problem[] {
	const { answers } = placed(change, original, written);
	return [
		...pictureProblems(change.of, written.answers, written.pictures),
		...problemsOfChange(change, original, answers, content, index),
	];
}

/** The answers of a change with the places of the pictures that go with it, and those. */
export function placed(
	{ of, id }: Change,
	original: Answers,
	{ answers, pictures }: WrittenChange,
) {
	const owner = of === 'partners' ? id : String(original[partnerKey]);
	return withPictures(of, answers, pictures, owner, original);
}

/** What somebody has written and chosen. */
export interface WrittenChange {
	answers: Answers;
	pictures: Pictures;
}
