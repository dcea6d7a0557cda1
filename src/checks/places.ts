import type { Field, Shape } from '../schema/describe.ts';

/** A place in a collection's entries where a value points to something outside the entry. */
export interface Place {
	/** Keys, outermost first; `eachItem` stands for every position of a list. */
	steps: readonly (string | typeof eachItem)[];
	shape: Extract<Shape, { kind: 'term' | 'reference' | 'upload' }>;
}

const eachItem = Symbol('each item');

/** Where entries with these fields point outside themselves. Found once a collection, not once an entry. */
export function pointingPlaces(fields: Field[]): Place[] {
	return fields.flatMap(({ key, shape }) => placesIn(shape, [key]));
}

/** The filled texts at a place of an entry, with their paths. */
export function textsIn(
	written: unknown,
	{ steps }: Place,
): { text: string; path: (string | number)[] }[] {
	return walk(written, steps, 0, []);
}

function placesIn(shape: Shape, steps: Place['steps']): Place[] {
	switch (shape.kind) {
		case 'term':
		case 'reference':
		case 'upload':
			return [{ steps, shape }];
		case 'list':
			return placesIn(shape.item, [...steps, eachItem]);
		case 'group':
			return shape.fields.flatMap((field) => placesIn(field.shape, [...steps, field.key]));
		default:
			return [];
	}
}

function walk(
	value: unknown,
	steps: Place['steps'],
	depth: number,
	path: (string | number)[],
): { text: string; path: (string | number)[] }[] {
	const step = steps[depth];
	if (step === undefined)
		return typeof value === 'string' && value.trim() !== '' ? [{ text: value, path }] : [];
	if (typeof value !== 'object' || value === null) return [];
	if (step === eachItem) {
		if (!Array.isArray(value)) return [];
		return value.flatMap((item, position) => walk(item, steps, depth + 1, [...path, position]));
	}
	if (!Object.hasOwn(value, step)) return [];
	return walk((value as Record<string, unknown>)[step], steps, depth + 1, [...path, step]);
}
