import type { Answers } from '../../forms/proposal/answers.ts';
import { chosenNames, uploadPlace } from '../../forms/proposal/chosen-file.ts';
import type { Problem } from '../../forms/proposal/problems.ts';
import { fieldsOf, type Proposed } from '../../forms/proposal/steps.ts';
import { fill } from '../../i18n/format.ts';
import { proposalText } from '../../i18n/proposal.ts';
import { idOf } from './asking.ts';
import type { Picture, Pictures } from './picture.ts';

/** A picture that goes with a proposal. */
export interface ProposedPicture extends Pick<Picture, 'file' | 'shown'> {
	/** Of the question that it answers. */
	label: string;
	/** From the root of the repository. */
	path: string;
}

/** What is wrong with the files among the answers: a draft knows but their names. */
export function pictureProblems(of: Proposed, answers: Answers, pictures: Pictures): Problem[] {
	return chosenNames(fieldsOf[of], answers).flatMap(({ field: { key, label }, name }) => {
		const picture = pictureFor(of, key, name, pictures);
		const words = picture?.words ?? fill(proposalText.file.again, { name });
		return words === '' ? [] : [{ of, path: [key], label, words, isAdvice: false }];
	});
}

/**
 * The answers as an entry says them, with the places of the pictures that go with it; of files that
 * cannot go with it, nothing.
 *
 * @param owner the identifier of the partner whose pictures they are
 * @param original what the entry's file says; undefined for a new one
 */
export function withPictures(
	of: Proposed,
	answers: Answers,
	pictures: Pictures,
	owner: string,
	original: Answers = {},
): { answers: Answers; proposed: ProposedPicture[] } {
	const chosen = chosenNames(fieldsOf[of], answers);
	const proposed = chosen.flatMap(({ field: { key, label }, name }) => {
		const picture = pictureFor(of, key, name, pictures);
		if (picture?.words !== '') return [];
		const place = uploadPlace(owner, picture.called, original[key]);
		return [{ ...picture, key, label, place, path: `public${place}` }];
	});
	// Whatever else stands there came with somebody's link, and not from the catalogue.
	const foreign = fieldsOf[of].filter(
		({ key, shape }) => shape.kind === 'upload' && answers[key] !== original[key],
	);
	return {
		answers: {
			...answers,
			...Object.fromEntries(foreign.map(({ key }) => [key, ''])),
			...Object.fromEntries(proposed.map(({ key, place }) => [key, place])),
		},
		proposed,
	};
}

function pictureFor(of: Proposed, key: string, name: string, pictures: Pictures) {
	const picture = pictures[idOf(of, [key])];
	return picture?.name === name ? picture : undefined;
}
