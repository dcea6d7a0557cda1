import { formatDay } from '../../../src/i18n/format.ts';
import type { Shape } from '../../../src/schema/describe.ts';
import { optionsOf } from '../../../src/schema/names.ts';
import { isDay } from '../../../src/schema/written-values.ts';
import type { Naming } from './naming.ts';

/** A value as people say it. */
export interface ValueWords {
	/** Of an address, a code or an identifier: letter by letter, to be compared and copied. */
	kind: 'words' | 'literal';
	text: string;
}

/**
 * A value of a field in words: days as people write them, the names of what was chosen, groups as
 * "Titolo: Compila il modulo · Spiegazione: …". What has another type than its field stays as it stands.
 */
export function valueWords(value: unknown, shape: Shape, naming: Naming): ValueWords {
	if (Array.isArray(value)) return inWords(listWords(value, shape, naming));
	if (typeof value === 'object' && value !== null) return inWords(groupWords(value, shape, naming));
	if (typeof value === 'boolean') return inWords(value ? 'sì' : 'no');
	if (typeof value !== 'string') return inWords(shownRaw(value));
	switch (shape.kind) {
		case 'day':
			return inWords(isDay(value) ? formatDay(value, 'it') : value);
		case 'choice':
			return inWords(optionsOf(shape)?.find((option) => option.value === value)?.label ?? value);
		case 'term':
			return inWords(naming.term(shape.vocabulary, value) ?? value);
		case 'reference':
			return inWords(naming.entry(shape.collection, value) ?? value);
		case 'pattern':
		case 'webAddress':
		case 'email':
		case 'upload':
			return { kind: 'literal', text: value };
		default:
			return inWords(value);
	}
}

/** Whether nothing is said: blank values are as if they were not there. */
export function isBlank(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return value.trim() === '';
	return Array.isArray(value) && value.length === 0;
}

function listWords(items: unknown[], shape: Shape, naming: Naming): string {
	const item = shape.kind === 'list' ? shape.item : shape;
	const words = items.slice(0, mostItems).map((each) => valueWords(each, item, naming).text);
	const separator = item.kind === 'group' ? '; ' : ', ';
	return [...words, ...(items.length > mostItems ? ['…'] : [])].join(separator);
}

function groupWords(group: object, shape: Shape, naming: Naming): string {
	const fields = shape.kind === 'group' ? shape.fields : [];
	return Object.entries(group)
		.slice(0, mostItems)
		.filter(([, value]) => !isBlank(value))
		.map(([key, value]) => {
			const field = fields.find((candidate) => candidate.key === key);
			if (field === undefined) return `${key}: ${shownRaw(value)}`;
			return `${field.label}: ${valueWords(value, field.shape, naming).text}`;
		})
		.join(' · ');
}

/** What no field describes is shown as data. */
function shownRaw(value: unknown): string {
	if (value === undefined) return '';
	return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 200);
}

function inWords(text: string): ValueWords {
	return { kind: 'words', text };
}

/** The longest list of the schema holds 22 Regions; a file may hold anything. */
const mostItems = 40;
