import type { Field } from '../schema/describe.ts';

/**
 * What a form says beside a field: when it is asked or needed, how to answer, and an example. Decap
 * reads it as Markdown; in a code span an example stays as it is written, and no link.
 *
 * @param siblings the fields beside it, one of which may decide whether it is asked
 */
export function hintOf(field: Field, siblings: Field[]): string {
	const sentences = [conditionOf(field, siblings), needOf(field, siblings), field.hint].filter(
		(part) => part !== undefined,
	);
	const words = sentences.join(' ').replaceAll(/[\\`*_[\]<>~]/g, String.raw`\$&`);
	return [words, example(field)].filter((part) => part !== '').join(' ');
}

/** After which answer a field is asked; undefined when always. */
export function conditionOf({ askedWhen }: Field, siblings: Field[]): string | undefined {
	if (askedWhen === undefined) return undefined;
	const asking = beside(askedWhen.field, siblings);
	if (askedWhen.is === '') return `Solo se «${asking.label}» è vuoto.`;
	return `Solo se «${asking.label}» è «${nameOf(askedWhen.is, asking)}».`;
}

/** Beside which answer a field is needed; undefined where that is not so. */
export function needOf({ neededWith }: Field, siblings: Field[]): string | undefined {
	if (neededWith === undefined) return undefined;
	return `Serve se c'è «${beside(neededWith, siblings).label}».`;
}

/** Whether people choose a name or a file there, so that an identifier or an address is no example to them. */
export function isPicked({ shape }: Field): boolean {
	const item = shape.kind === 'list' ? shape.item : shape;
	return ['reference', 'term', 'upload'].includes(item.kind);
}

function beside(wanted: string, siblings: Field[]): Field {
	const found = siblings.find(({ key }) => key === wanted);
	if (found === undefined) throw new Error(`There is no field "${wanted}" beside.`);
	return found;
}

function nameOf(value: string, { shape }: Field): string {
	const options = shape.kind === 'choice' ? shape.options : [];
	return options.find((option) => option.value === value)?.label.it ?? value;
}

function example(field: Field): string {
	const { example: given, shape } = field;
	if (given === undefined || isPicked(field)) return '';
	const shown = shape.kind === 'day' ? given.split('-').reverse().join('/') : given;
	return `Per esempio: \`\` ${shown} \`\``;
}
