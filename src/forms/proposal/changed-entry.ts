import { withoutBlanks } from '../../schema/blanks.ts';
import type { Field } from '../../schema/describe.ts';
import { type Answers, isGroup, firstAnswers } from './answers.ts';
import { fittingAnswers } from './fitting.ts';
import type { ProposalContent } from './offered.ts';
import { fieldsOf, type Proposed } from './steps.ts';
import { writtenOf } from './written.ts';

/** What stands in the form of an entry of the catalogue. */
export function answersOf(of: Proposed, original: Answers): Answers {
	const fields = fieldsOf[of];
	return { ...firstAnswers(fields, {}), ...fittingAnswers(fields, original) };
}

/**
 * An entry with other answers. Only what somebody has changed in the form is another: what the form does
 * not ask, cannot show or would write in another way stays as it was written, in its place.
 *
 * @param original what its file says
 * @param answers those of the form now
 */
export function changedEntry(
	of: Proposed,
	original: Answers,
	answers: Answers,
	content: ProposalContent,
): Answers {
	const fields = fieldsOf[of];
	const before = writtenOf(fields, answersOf(of, original), content);
	const after = writtenOf(fields, answers, content);
	return merged(original, before, after, fields);
}

/** Whether two values mean the same in a file, where what is empty is not written. */
export function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(withoutBlanks(one).value) === JSON.stringify(withoutBlanks(other).value);
}

function merged(original: Answers, before: Answers, after: Answers, fields: Field[]): Answers {
	const changes = fields.filter(({ key }) => !isSame(before[key], after[key]));
	return changes.reduce((entry, { key, shape }) => {
		const value = after[key];
		if (withoutBlanks(value).value === undefined) return without(entry, key);
		const own = entry[key];
		if (shape.kind !== 'group' || !isGroup(own)) return withField(entry, key, value, fields);
		return {
			...entry,
			[key]: merged(own, groupIn(before[key]), groupIn(value), shape.fields),
		};
	}, original);
}

/** The entry with a value in its place; one that had none comes after the field that it follows. */
export function withField(entry: Answers, key: string, value: unknown, fields: Field[]): Answers {
	if (Object.hasOwn(entry, key)) return { ...entry, [key]: value };
	const order = fields.map((field) => field.key);
	const last = order.slice(0, order.indexOf(key)).findLast((one) => Object.hasOwn(entry, one));
	const lines = Object.entries(entry);
	const place = lines.findIndex(([one]) => one === last) + 1;
	return Object.fromEntries(lines.toSpliced(place, 0, [key, value]));
}

function without(entry: Answers, key: string): Answers {
	return Object.fromEntries(Object.entries(entry).filter(([one]) => one !== key));
}

function groupIn(value: unknown): Answers {
	return isGroup(value) ? value : {};
}
