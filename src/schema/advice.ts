import type { Field } from './describe.ts';

/** How to answer a field well; undefined where its label says it all. */
export function advice(field: Field | undefined): string | undefined {
	const shape = field?.shape;
	if (shape?.kind === 'choice')
		return `Scegli fra: ${shape.options.map((option) => option.value).join(', ')}.`;
	if (field?.example !== undefined) return `Per esempio: ${field.example.replace(/\.$/, '')}.`;
	return field?.hint;
}

/** What to write instead of a value that is wrong. */
export function example(field: Field | undefined): string {
	return advice(field) ?? `Scrivi solo «${field?.label ?? 'il valore'}».`;
}
