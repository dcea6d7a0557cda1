import { withoutBlanks } from '../schema/blanks.ts';
import { type Field, fieldAt, fieldsWithin } from '../schema/describe.ts';

/**
 * Whether somebody may do without an answer, whatever else is answered. Not so where the form has
 * answered by itself, and where an answer to another question makes this one necessary, or none does.
 * What a group needs is needed in one that may be left out: that is said of the group.
 *
 * @param siblings the fields beside it
 */
export function isOptional(field: Field, siblings: Field[]): boolean {
	const isAskedInstead = siblings.some(
		({ askedWhen }) => askedWhen?.field === field.key && askedWhen.is === '',
	);
	return (
		!field.required &&
		withoutBlanks(field.default).value === undefined &&
		field.askedWhen === undefined &&
		field.neededWith === undefined &&
		!isAskedInstead
	);
}

/** The same of the field that a path into an entry leads to. */
export function isOptionalAt(fields: Field[], path: readonly (string | number)[]): boolean {
	const field = fieldAt(fields, path);
	return field !== undefined && isOptional(field, fieldsWithin(fields, path.slice(0, -1)));
}
