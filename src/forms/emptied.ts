import { withoutBlanks } from '../schema/blanks.ts';
import type { Field } from '../schema/describe.ts';
import { explainMissing } from '../schema/messages.ts';
import { placeAt } from '../schema/place.ts';

/**
 * Answers that a form had given by itself and somebody took away: the file would have no line for them,
 * and mean again what was taken away. What was never there is no such answer.
 */
export function emptied(fields: Field[], answers: Record<string, unknown>) {
	return fields
		.filter(({ key, default: given }) => {
			const isEmpty = Object.hasOwn(answers, key) && isBlank(answers[key]);
			return isEmpty && !isBlank(given);
		})
		.map(({ key }) => ({ path: [key], ...explainMissing(placeAt(fields, [key], 'form')) }));
}

function isBlank(value: unknown): boolean {
	return withoutBlanks(value).value === undefined;
}
