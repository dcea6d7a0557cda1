import type { Field } from '../../schema/describe.ts';
import type { Answers } from './answers.ts';

/**
 * Where a chosen file will stand, as entries name it: in the folder of its partner, and not in the
 * place of the one that is there, so that whoever keeps that one sees the new one.
 */
export function uploadPlace(owner: string, called: string, present: unknown): string {
	const place = `/uploads/${owner}/${called}`;
	return place === present ? place.replace(/\.(?=[a-z]+$)/, '-2.') : place;
}

/** The names of the files that were chosen for these answers: those are not kept, and no draft holds them. */
export function chosenNames(fields: Field[], answers: Answers): ChosenName[] {
	return fields.flatMap((field) => {
		const name = answers[field.key];
		const isChosen = field.shape.kind === 'upload' && typeof name === 'string' && isFileName(name);
		return isChosen ? [{ field, name }] : [];
	});
}

/** Whether an answer names a file on somebody's device, and none of the catalogue. */
function isFileName(answer: string): boolean {
	return answer !== '' && !answer.includes('/');
}

interface ChosenName {
	field: Field;
	name: string;
}
