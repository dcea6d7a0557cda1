import type { Field, Shape } from './describe.ts';
import { show } from './shown-value.ts';

/** Where people read what is wrong: in a report on a file, or beside the questions of a form. */
export type Medium = 'file' | 'form';

/** What a sentence calls things, in quotes: what they are called in the file, or what the form shows. */
export interface Names {
	medium: Medium;
	/** Of the field that is wrong, or of one beside it. */
	field: (key: string) => string;
	/** Of a value of the field that is wrong, or of the one beside it that has this key. */
	option: (value: string, key?: string) => string;
}

/**
 * The names for a sentence about a field.
 *
 * @param own the key of the field
 * @param siblings the fields of its group, itself among them
 */
export function namesFor(medium: Medium, own: string, siblings: Field[]): Names {
	const labelOf = (key: string) => siblings.find((field) => field.key === key)?.label;
	return {
		medium,
		field: (key) => `«${(medium === 'form' ? labelOf(key) : undefined) ?? key}»`,
		option: (value, key = own) =>
			optionName(value, siblings.find((field) => field.key === key)?.shape, medium),
	};
}

/** All values that may be chosen, for a sentence; undefined where nothing is chosen from a fixed set. */
export function optionNames(shape: Shape | undefined, medium: Medium): string | undefined {
	const options = optionsOf(shape);
	if (options === undefined) return undefined;
	return options
		.map(({ value }) => (medium === 'file' ? value : optionName(value, shape, medium)))
		.join(', ');
}

/** The values that a field, or each item of a list, may have; undefined where they are not fixed. */
export function optionsOf(shape: Shape | undefined): Option[] | undefined {
	const item = shape?.kind === 'list' ? shape.item : shape;
	if (item?.kind === 'choice')
		return item.options.map(({ value, label }) => ({ value, label: label.it }));
	if (item?.kind === 'numberChoice')
		return item.options.map((value) => ({ value: String(value), label: String(value) }));
	return undefined;
}

function optionName(value: string, shape: Shape | undefined, medium: Medium): string {
	const option = optionsOf(shape)?.find((candidate) => candidate.value === value);
	return show(medium === 'form' && option !== undefined ? option.label : value);
}

interface Option {
	value: string;
	label: string;
}
