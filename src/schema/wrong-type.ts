import { example } from './advice.ts';
import type { Field, Shape } from './describe.ts';
import type { Message } from './issue.ts';
import type { Place } from './place.ts';
import { show } from './shown-value.ts';
import { wrongFormat } from './wrong-format.ts';
import { isIdentifier } from './wrong-identifier.ts';

/** Words for a value of another type than the field has. */
export function wrongType(expected: string, input: unknown, place: Place): Message {
	const { field, names } = place;
	const item = itemOf(field);
	const isScalar = typeof input !== 'object';
	if (expected === 'string' && isScalar && saysItself(input, item))
		return wrongFormat(input, place);
	if (typeof input === 'number' && !Number.isFinite(input)) {
		return { problem: `${show(input)} non è un numero.`, cure: example(field, names.medium) };
	}
	const wanted = typeNames[expected] ?? expected;
	return {
		problem: `Qui serve ${wanted}, ma è stato letto ${typeOf(input)}: ${show(input)}.`,
		cure:
			names.medium === 'form'
				? 'Cancella questa risposta e dalla di nuovo.'
				: cureFor(expected, input, place),
	};
}

/** Whether quotes would not help: nothing in them is a day, an address or a good identifier. */
function saysItself(input: unknown, item: Shape | undefined): boolean {
	if (item === undefined) return false;
	if (item.kind === 'day' || item.kind === 'webAddress' || item.kind === 'email') return true;
	return typeof input === 'boolean' && isIdentifier(item);
}

function cureFor(expected: string, input: unknown, { field, names }: Place): string {
	switch (expected) {
		case 'string':
			return quotesCure(input, field);
		case 'array':
			return listCure(input, field);
		case 'object':
			return groupCure(input, field);
		case 'boolean':
			return 'Scrivi true per sì, false per no.';
		case 'number':
		case 'int':
			if (typeof input === 'string' && /^\s*\d+\s*$/.test(input)) return 'Togli le virgolette.';
	}
	return example(field, names.medium);
}

function quotesCure(input: unknown, field: Field | undefined): string {
	if (Array.isArray(input)) return example(field, 'file');
	if (typeof input === 'object') {
		return 'Scrivi solo il testo. Se contiene i due punti, mettilo fra virgolette.';
	}
	const item = itemOf(field);
	if (item?.kind !== 'pattern' || field?.example === undefined || isIdentifier(item)) {
		return 'Metti il valore fra virgolette.';
	}
	return `Mettilo fra virgolette: per esempio "${field.example}".`;
}

function listCure(input: unknown, field: Field | undefined): string {
	const cure = 'Scrivi ogni voce su una riga che comincia con un trattino';
	if (typeof input !== 'string' || itemOf(field)?.kind === 'group') return `${cure}.`;
	const [first = ''] = input.split(',');
	return `${cure}: ${show(`- ${first.trim()}`)}.`;
}

/** What a group, or each item of a list of groups, is made of. */
function groupCure(input: unknown, field: Field | undefined): string {
	const item = itemOf(field);
	const fields = item?.kind === 'group' ? item.fields : [];
	const needed = fields.filter(({ required }) => required).map(({ key }) => key);
	if (field?.shape.kind !== 'list') {
		return `Scrivi sotto, con due spazi davanti, i campi: ${needed.join(', ')}.`;
	}
	const other = fields.filter(({ required }) => !required).map(({ key }) => `«${key}»`);
	const parts = needed.map((key) => `«${key}»`).join(', ');
	const whole = other.length === 0 ? parts : `${parts} e, se serve, ${other.join(', ')}`;
	const [only] = needed;
	return needed.length === 1 && only !== undefined && typeof input === 'string'
		? `Ogni voce ha ${whole}: ${show(`- ${only}: ${input}`)}.`
		: `Ogni voce ha ${whole}.`;
}

function itemOf(field: Field | undefined): Shape | undefined {
	return field?.shape.kind === 'list' ? field.shape.item : field?.shape;
}

function typeOf(input: unknown): string {
	if (Array.isArray(input)) return 'un elenco';
	return typeNames[typeof input] ?? 'altro';
}

const typeNames: Record<string, string> = {
	string: 'un testo',
	number: 'un numero',
	int: 'un numero intero',
	boolean: 'un sì o un no',
	array: 'un elenco',
	object: 'un gruppo di campi',
};
