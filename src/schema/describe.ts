import { z } from 'zod';
import type { FieldMeta, Label, ReferencedCollection, Vocabulary } from './field-meta.ts';

/** One field as forms, guides and messages need it: read from the schema, never written a second time. */
export interface Field extends FieldMeta {
	key: string;
	required: boolean;
	/** What is meant when nothing is written. */
	default?: unknown;
	shape: Shape;
}

/** What may be written in a field. */
export type Shape =
	| { kind: 'text'; control: 'line' | 'paragraph' | 'markdown'; min: number; max: number }
	| { kind: 'pattern'; pattern: RegExp; is?: 'identifier' | 'offer-identifier' | 'phone' }
	| { kind: 'webAddress' }
	| { kind: 'email' }
	| { kind: 'day' }
	| { kind: 'choice'; options: { value: string; label: Label }[] }
	| { kind: 'term'; vocabulary: Vocabulary }
	| { kind: 'reference'; collection: ReferencedCollection }
	| { kind: 'wholeNumber'; min: number; max: number }
	| { kind: 'numberChoice'; options: number[] }
	| { kind: 'yesNo' }
	| { kind: 'upload'; control: 'image' | 'file'; pattern: RegExp }
	| { kind: 'list'; item: Shape; min: number; max: number }
	| { kind: 'group'; fields: Field[] };

/** The fields of an entry's written form, in the order of the schema. */
export function describeFields(schema: z.ZodType): Field[] {
	const object = unwrap(schema);
	if (!(object instanceof z.ZodObject)) {
		throw new TypeError(`An entry is an object, not ${object.type}.`);
	}
	return Object.entries(object.shape as Record<string, z.ZodType>).map(([key, field]) => {
		const { label = key, hint, example, cure, who, step, ...meta } = metaOf(field);
		const { askedWhen, neededWith, prefill } = meta;
		const given = defaultOf(field);
		return {
			key,
			label,
			...(hint !== undefined && { hint }),
			...(example !== undefined && { example }),
			...(cure !== undefined && { cure }),
			...(who !== undefined && { who }),
			...(step !== undefined && { step }),
			...(askedWhen !== undefined && { askedWhen }),
			...(neededWith !== undefined && { neededWith }),
			...(prefill !== undefined && { prefill }),
			...(given !== undefined && { default: given }),
			required: !field.safeParse(undefined).success,
			shape: describeShape(field, key),
		};
	});
}

/**
 * The field that a path into an entry leads to; positions in lists are passed over.
 *
 * @returns undefined where the path leaves the schema, as an unknown key does
 */
export function fieldAt(fields: Field[], path: readonly PropertyKey[]): Field | undefined {
	const [key, ...rest] = path.filter((step) => typeof step !== 'number');
	const field = fields.find((candidate) => candidate.key === key);
	if (field === undefined || rest.length === 0) return field;
	return fieldAt(innerFields(field), rest);
}

/** The fields of the group that a path into an entry leads to, or of each group in the list there. */
export function fieldsWithin(fields: Field[], path: readonly PropertyKey[]): Field[] {
	return path.every((step) => typeof step === 'number')
		? fields
		: innerFields(fieldAt(fields, path));
}

/** The fields of a group, or of each group in a list; none of any other field. */
export function innerFields(field: Field | undefined): Field[] {
	const shape = field?.shape.kind === 'list' ? field.shape.item : field?.shape;
	return shape?.kind === 'group' ? shape.fields : [];
}

function describeShape(field: z.ZodType, key: string): Shape {
	const schema = unwrap(field);
	const meta = metaOf(field);
	if (meta.vocabulary !== undefined) return { kind: 'term', vocabulary: meta.vocabulary };
	if (meta.collection !== undefined) return { kind: 'reference', collection: meta.collection };
	if (schema instanceof z.ZodEnum) {
		return {
			kind: 'choice',
			options: Object.entries(meta.labels ?? {}).map(([value, label]) => ({ value, label })),
		};
	}
	if (schema instanceof z.ZodArray) {
		return {
			kind: 'list',
			item: describeShape(schema.element as z.ZodType, key),
			min: boundOf(schema, 'min_length') ?? 0,
			max: meta.maximum ?? Infinity,
		};
	}
	if (schema instanceof z.ZodObject) return { kind: 'group', fields: describeFields(schema) };
	if (schema instanceof z.ZodEmail) return { kind: 'email' };
	if (schema instanceof z.ZodISODate) return { kind: 'day' };
	if (schema instanceof z.ZodE164) {
		return { kind: 'pattern', pattern: schema.def.pattern ?? z.regexes.e164, is: 'phone' };
	}
	if (schema instanceof z.ZodNumber) {
		return {
			kind: 'wholeNumber',
			min: schema.minValue ?? -Infinity,
			max: schema.maxValue ?? Infinity,
		};
	}
	if (schema instanceof z.ZodLiteral) {
		return { kind: 'numberChoice', options: schema.def.values.map(Number) };
	}
	if (schema instanceof z.ZodBoolean) return { kind: 'yesNo' };
	if (schema instanceof z.ZodString) return describeText(schema, meta);
	throw new TypeError(`No form knows how to ask for "${key}" (${schema.type}).`);
}

function describeText(schema: z.ZodString, { control = 'line', is }: z.GlobalMeta): Shape {
	if (is === 'webAddress') return { kind: 'webAddress' };
	const pattern = schema.def.checks
		?.map((check) => (check._zod.def as { pattern?: RegExp }).pattern)
		.find((candidate) => candidate !== undefined);
	if (control === 'image' || control === 'file') {
		return { kind: 'upload', control, pattern: pattern ?? /^/ };
	}
	if (pattern !== undefined) return { kind: 'pattern', pattern, ...(is !== undefined && { is }) };
	return {
		kind: 'text',
		control,
		min: boundOf(schema, 'min_length') ?? 0,
		max: boundOf(schema, 'max_length') ?? Infinity,
	};
}

function boundOf(schema: z.ZodString | z.ZodArray, check: 'min_length' | 'max_length') {
	const found = schema.def.checks
		?.map((candidate): Bound => candidate._zod.def)
		.find((bound) => bound.check === check);
	return found?.minimum ?? found?.maximum;
}

/** What is under optional, default, transforms and the like. */
function unwrap(schema: z.ZodType): z.ZodType {
	if (schema instanceof z.ZodPipe) return unwrap(schema.def.in as z.ZodType);
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		return unwrap(schema.def.innerType as z.ZodType);
	}
	return schema;
}

function defaultOf(schema: z.ZodType): unknown {
	return schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
}

/** A wrapper's meta covers that of what it wraps. */
function metaOf(schema: z.ZodType): z.GlobalMeta {
	const inner = unwrap(schema);
	return { ...inner.meta(), ...schema.meta() };
}

interface Bound {
	check: string;
	minimum?: number;
	maximum?: number;
}
