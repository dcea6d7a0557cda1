import { collections } from '../schema/collections.ts';
import type { Field, Shape } from '../schema/describe.ts';
import type { Vocabulary } from '../schema/fields.ts';
import { patternOf, type Pattern } from './pattern.ts';

/** What a person may choose where the values are content: terms of a vocabulary, partners. */
export type KnownValues = Record<Vocabulary | 'partners', Option[]>;

/** The fields of a form in Decap's words, in the order of the schema. */
export function buildDecapFields(fields: Field[], known: KnownValues): DecapField[] {
	return fields.map((field) => {
		const hint = [hintOf(field), ...wayOut(field, known)].join(' ').trimStart();
		return {
			name: field.key,
			label: field.label,
			required: field.required,
			...(hint !== '' && { hint }),
			...widgetOf(field, known),
		};
	});
}

function widgetOf(field: Field, known: KnownValues): Widget {
	const { shape } = field;
	switch (shape.kind) {
		case 'text':
			return { ...textWidgets[shape.control], ...patternOf(field) };
		case 'pattern':
		case 'webAddress':
		case 'email':
			return { widget: 'string', ...patternOf(field) };
		case 'day':
			return {
				widget: 'datetime',
				format: 'YYYY-MM-DD',
				date_format: 'YYYY-MM-DD',
				time_format: false,
			};
		case 'choice':
		case 'term':
		case 'reference':
			return { widget: 'select', options: optionsOf(shape, known) };
		case 'list':
			return listWidget(field, shape, known);
		case 'group':
			return { widget: 'object', collapsed: false, fields: buildDecapFields(shape.fields, known) };
	}
}

function listWidget(field: Field, { item, ...bounds }: List, known: KnownValues): Widget {
	const size = sizeOf(bounds);
	switch (item.kind) {
		case 'choice':
		case 'term':
		case 'reference':
			return { widget: 'select', multiple: true, options: optionsOf(item, known), ...size };
		case 'group':
			return {
				...listOf(size),
				summary: summaryOf(item.fields.filter(({ required }) => required)),
				fields: buildDecapFields(item.fields, known),
			};
		case 'text':
		case 'pattern':
		case 'webAddress':
		case 'email':
		case 'day':
		case 'list': {
			const [only] = buildDecapFields(
				[{ key: 'item', label: field.label, required: true, shape: item }],
				known,
			);
			return { ...listOf(size), summary: summaryOf([{ key: 'item' }]), field: only };
		}
	}
}

function listOf(size: Size) {
	return { widget: 'list', label_singular: 'Voce', collapsed: false, ...size } as const;
}

function optionsOf(shape: Enumeration, known: KnownValues): Option[] {
	switch (shape.kind) {
		case 'choice':
			return shape.options.map(({ value, label }) => ({ value, label: label.it }));
		case 'term':
			return known[shape.vocabulary];
		case 'reference':
			return known[shape.collection];
	}
}

// That a required list has an item is already said by `required`: Decap would say both.
function sizeOf({ min, max }: { min: number; max: number }): Size {
	return { ...(min > 1 && { min }), ...(max < Infinity && { max }) };
}

// Decap shows an English "No title" for an empty summary; a bullet is never empty.
function summaryOf(fields: { key: string }[]): string {
	return ['•', ...fields.slice(0, 2).map(({ key }) => `{{fields.${key}}}`)].join(' ');
}

/** Where nothing can be chosen yet, how it comes to be there. */
function wayOut({ shape }: Field, known: KnownValues): string[] {
	if (shape.kind !== 'reference' || known[shape.collection].length > 0) return [];
	return [
		`Non ce n'è ancora nessuno: proponilo in «${collections[shape.collection].label.it}». Quando è pubblicato, ricarica questa pagina e sceglilo.`,
	];
}

/** Decap reads a hint as Markdown. In a code span an example stays as it is written, and no link. */
function hintOf({ hint = '', example, shape }: Field): string {
	const escaped = hint.replaceAll(/[\\`*_[\]<>~]/g, String.raw`\$&`);
	if (example === undefined) return escaped;
	const shown = shape.kind === 'day' ? example.split('-').reverse().join('/') : example;
	return `${escaped} Per esempio: \`\` ${shown} \`\``.trimStart();
}

// Markdown headings start at level 3, under the page's own.
const textWidgets = {
	line: { widget: 'string' },
	paragraph: { widget: 'text' },
	markdown: {
		widget: 'markdown',
		modes: ['rich_text', 'raw'],
		editor_components: [],
		buttons: [
			'bold',
			'italic',
			'link',
			'heading-three',
			'heading-four',
			'quote',
			'bulleted-list',
			'numbered-list',
		],
	},
} satisfies Record<Extract<Shape, { kind: 'text' }>['control'], Widget>;

type List = Extract<Shape, { kind: 'list' }>;
type Enumeration = Extract<Shape, { kind: 'choice' | 'term' | 'reference' }>;

interface Option {
	value: string;
	label: string;
}

interface Size {
	min?: number;
	max?: number;
}

/** A field of Decap's configuration, with the keys that we write and no others. */
export type DecapField = {
	name: string;
	label: string;
	required: boolean;
	hint?: string;
} & Widget;

type Widget =
	| { widget: 'string' | 'text'; pattern?: Pattern }
	| {
			widget: 'markdown';
			pattern?: Pattern;
			modes: ('rich_text' | 'raw')[];
			editor_components: string[];
			buttons: string[];
	  }
	| { widget: 'datetime'; format: string; date_format: string; time_format: false }
	| ({ widget: 'select'; options: Option[]; multiple?: true } & Size)
	| { widget: 'object'; collapsed: false; fields: DecapField[] }
	| ({
			widget: 'list';
			label_singular: string;
			collapsed: false;
			summary: string;
			fields?: DecapField[];
			field?: DecapField | undefined;
	  } & Size);
