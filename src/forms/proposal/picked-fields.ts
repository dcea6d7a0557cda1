import type { Field } from '../../schema/describe.ts';

/** Some fields of an entry, in its order; of a group only the parts that a path names. */
export function pickedFields(
	fields: readonly Field[],
	paths: readonly (readonly string[])[],
): Field[] {
	return fields.flatMap((field) => {
		const own = paths.filter(([key]) => key === field.key);
		if (own.length === 0) return [];
		const inner = own.map((path) => path.slice(1)).filter((path) => path.length > 0);
		if (field.shape.kind !== 'group' || inner.length === 0) return [field];
		return [
			{ ...field, shape: { ...field.shape, fields: pickedFields(field.shape.fields, inner) } },
		];
	});
}
