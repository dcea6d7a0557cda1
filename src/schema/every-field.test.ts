import { expect, test } from 'vitest';
import { z } from 'zod';
import { collections, files } from './collections.ts';
import { describeFields, type Field, type Shape } from './describe.ts';

const everything = { ...collections, ...files };
const every = Object.entries(everything).flatMap(([name, { schema }]) =>
	placed(describeFields(schema), name),
);
const proposed = every.filter(({ place }) => /^(?:offers|partners|announcements)\./.test(place));

test('looks at every collection and at many fields', () => {
	expect(new Set(every.map(({ place }) => place.split('.')[0])).size).toBe(
		Object.keys(everything).length,
	);
	expect(every.length).toBeGreaterThan(150);
});

test('every field has a label for people', () => {
	expect(
		places(
			every.filter(
				({ field }) => field.label === field.key || !/^[A-ZÈ].*[^.:]$/.test(field.label),
			),
		),
	).toEqual([]);
});

test('every hint is a sentence', () => {
	expect(
		places(
			every.filter(({ field: { hint } }) => hint !== undefined && !/^[A-ZÈ].*\.$/s.test(hint)),
		),
	).toEqual([]);
});

test('a field of partners with a form of its own says how to answer', () => {
	const free = proposed.filter(({ field: { shape } }) =>
		['pattern', 'webAddress', 'email', 'upload', 'wholeNumber'].includes(shape.kind),
	);
	expect(free.length).toBeGreaterThan(10);
	expect(
		places(
			free.filter(({ field: { hint, example } }) => hint === undefined && example === undefined),
		),
	).toEqual([]);
});

test('every field that partners see says when it is asked', () => {
	const top = proposed.filter(({ place }) => place.split('.').length === 2);
	expect(places(top.filter(({ field: { step } }) => step === undefined))).toEqual([]);
});

test('what is needed with another answer is demanded with it, and only then', () => {
	const needed = every.filter(({ field }) => field.neededWith !== undefined);
	expect(places(needed)).toEqual(['partners.logoAlt', 'announcements.imageAlt']);
	for (const { field, place } of needed) {
		const [name = ''] = place.split('.');
		const { schema } = everything[name as keyof typeof everything];
		const missing = (written: object) =>
			schema
				.safeParse(written)
				.error?.issues.filter(({ code, path }) => code === 'custom' && path.at(-1) === field.key);
		expect(missing({ [field.neededWith ?? '']: '/uploads/x/y.png' }), place).toHaveLength(1);
		expect(missing({}), place).toEqual([]);
	}
});

test('every bound has a sense', () => {
	expect(places(every.filter(({ field }) => !isBounded(field.shape)))).toEqual([]);
});

test('every hint that names bounds names those of its field', () => {
	const named = every.flatMap(({ place, field: { hint = '', shape } }) => {
		const [, min, max] = /\bda (\d[\d.]*) a (\d[\d.]*\d|\d)/i.exec(hint) ?? [];
		return min === undefined ? [] : [{ place, said: [min, max], bounds: boundsOf(shape) }];
	});
	expect(named.length).toBeGreaterThan(4);
	for (const { place, said, bounds } of named) expect(said, place).toEqual(bounds);
});

test.each(['offers.goals', 'offers.sectors', 'notices.goals'])(
	'%s has room for every term that its vocabulary may have',
	(name) => {
		const shape = every.find(({ place }) => place === name)?.field.shape;
		if (shape?.kind !== 'list' || shape.item.kind !== 'term') throw new Error(`No list: ${name}`);
		const [terms] = describeFields(files[shape.item.vocabulary].schema);
		expect(terms?.shape).toMatchObject({ kind: 'list', max: shape.max });
	},
);

test('every default is an answer that the field takes', () => {
	for (const { schema } of Object.values(everything)) {
		const shape = objectOf(schema).shape as Record<string, z.ZodType>;
		for (const { key, default: given } of describeFields(schema)) {
			if (given !== undefined) expect(shape[key]?.safeParse(given).success, key).toBe(true);
		}
	}
});

test('every example is an answer that its field takes', () => {
	const wrong = Object.entries(everything).flatMap(([name, { schema }]) =>
		wrongExamples(objectOf(schema), name),
	);
	expect(wrong).toEqual([]);
});

function boundsOf(shape: Shape): string[] {
	if (!('min' in shape)) return [];
	return [shape.min, shape.max].map((bound) =>
		new Intl.NumberFormat('it', { useGrouping: 'always' }).format(bound),
	);
}

interface Placed {
	place: string;
	field: Field;
}

function placed(fields: Field[], within: string): Placed[] {
	return fields.flatMap((field) => {
		const place = `${within}.${field.key}`;
		const shape = field.shape.kind === 'list' ? field.shape.item : field.shape;
		return [{ place, field }, ...(shape.kind === 'group' ? placed(shape.fields, place) : [])];
	});
}

function places(found: Placed[]): string[] {
	return found.map(({ place }) => place);
}

function isBounded(shape: Shape): boolean {
	switch (shape.kind) {
		case 'text':
			return shape.min >= 1 && shape.max > shape.min && shape.max <= 10_000;
		case 'wholeNumber':
			return Number.isFinite(shape.min) && shape.max > shape.min && Number.isFinite(shape.max);
		case 'list':
			return (
				shape.min <= shape.max &&
				Number.isFinite(shape.max) &&
				isBounded(shape.item) &&
				isChoosable(shape)
			);
		case 'choice':
			return shape.options.length > 1;
		default:
			return true;
	}
}

/** A list of choices asks for no more than there are. */
function isChoosable({ item, max }: Extract<Shape, { kind: 'list' }>): boolean {
	return item.kind !== 'choice' || max <= item.options.length;
}

function wrongExamples(object: z.ZodObject, within: string): string[] {
	return Object.entries(object.shape as Record<string, z.ZodType>).flatMap(([key, schema]) => {
		const inner = unwrapped(schema);
		const item = inner instanceof z.ZodArray ? unwrapped(inner.element as z.ZodType) : inner;
		const place = `${within}.${key}`;
		if (item instanceof z.ZodObject) return wrongExamples(item, place);
		const { example } = { ...item.meta(), ...inner.meta(), ...schema.meta() };
		if (example === undefined) return [];
		const answer = item instanceof z.ZodNumber ? Number(example) : example;
		return item.safeParse(answer).success ? [] : [place];
	});
}

function unwrapped(schema: z.ZodType): z.ZodType {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
		? unwrapped(schema.def.innerType as z.ZodType)
		: schema;
}

function objectOf(schema: z.ZodType): z.ZodObject {
	const object = schema instanceof z.ZodPipe ? (schema.def.in as z.ZodType) : schema;
	if (!(object instanceof z.ZodObject)) throw new TypeError('An entry is an object.');
	return object;
}
