import type { Field } from '../../schema/describe.ts';

/** How to answer a field well, for people: its hint and a good answer; '' where its label says it all. */
export function plainHint({ hint, example, shape }: Field): string {
	const item = shape.kind === 'list' ? shape.item : shape;
	// Names and files are chosen here, and no identifiers and addresses.
	const isShown = !['reference', 'term', 'upload'].includes(item.kind);
	const said = isShown ? exampleOf(shape, example) : undefined;
	return [hint, said === undefined ? undefined : `Per esempio: ${said}`]
		.filter((part) => part !== undefined)
		.join(' ');
}

/** A day is asked in three parts, the day first. */
function exampleOf({ kind }: Field['shape'], example: string | undefined): string | undefined {
	if (example === undefined || kind !== 'day') return example;
	return example.split('-').reverse().map(Number).join(' ');
}
