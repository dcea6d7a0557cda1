import { collections } from '../schema/collections.ts';
import type { Field, Shape } from '../schema/describe.ts';
import type { FieldMeta, ReferencedCollection, Vocabulary } from '../schema/field-meta.ts';
import {
	type DecapField,
	dayWidget,
	type Option,
	type Size,
	textWidgets,
	type Widget,
} from './decap-widgets.ts';
import { hintOf } from './hint.ts';
import { patternOf } from './pattern.ts';

/** What a form takes from the catalogue. */
export interface FormContent {
	/** What may be chosen where the values are content: terms of a vocabulary, entries. */
	options: Record<Vocabulary | ReferencedCollection, Option[]>;
	/** What stands in a new entry before anybody answers. */
	prefills: Record<NonNullable<FieldMeta['prefill']>, string | undefined>;
}

/**
 * The fields of a form in Decap's words: those that must be answered first, then the others, each
 * group in the order of the schema. What only editors answer is left out.
 */
export function buildDecapFields(fields: Field[], content: FormContent): DecapField[] {
	const asked = fields.filter(({ who }) => who !== 'editor');
	const isLater = ({ step }: Field) => step === 'more';
	return [...asked.filter((field) => !isLater(field)), ...asked.filter(isLater)].map((field) => {
		const hint = [hintOf(field, fields), ...wayOut(field, content)].join(' ').trimStart();
		return {
			name: field.key,
			label: field.label,
			required: field.required,
			...(hint !== '' && { hint }),
			...widgetOf(field, content),
		};
	});
}

function widgetOf(field: Field, content: FormContent): Widget {
	const { shape } = field;
	switch (shape.kind) {
		case 'text':
			return { ...textWidgets[shape.control], ...patternOf(field) };
		case 'pattern':
		case 'webAddress':
		case 'email':
			return { widget: 'string', ...patternOf(field) };
		case 'day':
			return { ...dayWidget, ...prefilled(field, content) };
		case 'wholeNumber':
			return { widget: 'number', value_type: 'int', ...sizeOf(shape), ...given(field, isNumber) };
		case 'numberChoice':
			return {
				widget: 'select',
				options: shape.options.map((value) => ({ value, label: String(value) })),
				...given(field, isNumber),
			};
		case 'yesNo':
			return { widget: 'boolean', ...given(field, isBoolean) };
		case 'upload':
			return uploadWidget(field, shape);
		case 'choice':
		case 'term':
		case 'reference':
			return {
				widget: 'select',
				options: optionsOf(shape, content),
				...given(field, isText),
				...prefilled(field, content),
			};
		case 'list':
			return listWidget(field, shape, content);
		case 'group':
			return {
				widget: 'object',
				collapsed: !field.required,
				fields: field.required
					? buildDecapFields(shape.fields, content)
					: buildDecapFields(shape.fields.map(untouched), { ...content, prefills: nothing }),
			};
	}
}

/**
 * A field of a group that may be left out: Decap demands the required fields of an optional group and
 * writes their defaults even if nobody touches it.
 */
function untouched(field: Field): Field {
	return { ...field, required: false, default: undefined };
}

const nothing = { today: undefined, 'open-notice': undefined };

function listWidget(field: Field, { item, ...bounds }: List, content: FormContent): Widget {
	// Of an empty select Decap says itself that it is required; of an empty list only its bounds do.
	const chosen = sizeOf({ ...bounds, min: bounds.min > 1 ? bounds.min : -Infinity });
	const added = sizeOf({ ...bounds, min: field.required ? bounds.min : -Infinity });
	switch (item.kind) {
		case 'choice':
		case 'term':
		case 'reference':
			return {
				widget: 'select',
				multiple: true,
				options: optionsOf(item, content),
				...chosen,
				...given(field, isTexts),
			};
		case 'group':
			return {
				...listOf(added),
				summary: summaryOf(item.fields.filter(({ required }) => required)),
				fields: buildDecapFields(item.fields, content),
			};
		default: {
			const [only] = buildDecapFields(
				[{ key: 'item', label: field.label, required: true, shape: item }],
				content,
			);
			return { ...listOf(added), summary: summaryOf([{ key: 'item' }]), field: only };
		}
	}
}

function listOf(size: Size) {
	return { widget: 'list', label_singular: 'Voce', collapsed: false, ...size } as const;
}

function uploadWidget({ example }: Field, { control, pattern }: Upload): Widget {
	const cure =
		example === undefined ? 'scegli un file di un altro tipo' : `serve un file come «${example}»`;
	// Decap compares the name of the file alone; the schema sees the whole address before it is saved.
	const name = `^${pattern.source.split('/').at(-1) ?? ''}`;
	return { widget: control, choose_url: false, pattern: [name, cure] };
}

function optionsOf(shape: Enumeration, { options }: FormContent): Option[] {
	switch (shape.kind) {
		case 'choice':
			return shape.options.map(({ value, label }) => ({ value, label: label.it }));
		case 'term':
			return options[shape.vocabulary];
		case 'reference':
			return options[shape.collection];
	}
}

function prefilled({ prefill }: Field, { prefills }: FormContent): { default?: string } {
	const value = prefill === undefined ? undefined : prefills[prefill];
	return value === undefined ? {} : { default: value };
}

/** The schema's default, where it says something. */
function given<Value>(field: Field, is: (value: unknown) => value is Value): { default?: Value } {
	return is(field.default) ? { default: field.default } : {};
}

function sizeOf({ min, max }: { min: number; max: number }): Size {
	return { ...(min > -Infinity && { min }), ...(max < Infinity && { max }) };
}

// Decap shows an English "No title" for an empty summary; a bullet is never empty.
function summaryOf(fields: { key: string }[]): string {
	return ['•', ...fields.slice(0, 2).map(({ key }) => `{{fields.${key}}}`)].join(' ');
}

/** Where nothing can be chosen yet, how it comes to be there. */
function wayOut({ shape }: Field, { options }: FormContent): string[] {
	if (shape.kind !== 'reference' || options[shape.collection].length > 0) return [];
	return [
		`Non ce n'è ancora nessuno: proponilo in «${collections[shape.collection].label.it}». Quando è pubblicato, ricarica questa pagina e sceglilo.`,
	];
}

const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const isBoolean = (value: unknown) => typeof value === 'boolean';
const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.length > 0 && value.every(isText);

type List = Extract<Shape, { kind: 'list' }>;
type Upload = Extract<Shape, { kind: 'upload' }>;
type Enumeration = Extract<Shape, { kind: 'choice' | 'term' | 'reference' }>;
