import { type Field, fieldsWithin } from '../../schema/describe.ts';
import { isPicked, needOf } from '../hint.ts';

/**
 * How to answer a field well, for people: when it is needed, its hint and a good answer; '' where its
 * label says it all.
 *
 * @param siblings the fields beside it
 */
export function plainHint(field: Field, siblings: Field[]): string {
	const { hint, example, shape } = field;
	const said = isPicked(field) ? undefined : exampleOf(shape, example);
	const need = needOf(field, siblings);
	return [need, hint, said === undefined ? undefined : `Per esempio: ${said}`]
		.filter((part) => part !== undefined)
		.join(' ');
}

/** The same of a field at the end of a path into an entry with these fields. */
export function plainHintAt(
	field: Field,
	fields: Field[],
	path: readonly (string | number)[],
): string {
	return plainHint(field, fieldsWithin(fields, path.slice(0, -1)));
}

/** A day is asked in three parts, the day first. */
function exampleOf({ kind }: Field['shape'], example: string | undefined): string | undefined {
	if (example === undefined || kind !== 'day') return example;
	return example.split('-').reverse().map(Number).join(' ');
}
