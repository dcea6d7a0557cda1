import type { z } from 'zod';
import type { Field } from './describe.ts';
import { nearest } from './nearest.ts';

/** What is wrong and what to do, in Italian, for one problem that zod found. */
export interface Message {
	problem: string;
	cure: string;
}

/**
 * Words for a problem of the schema.
 *
 * @param issue as zod reports it, with `reportInput`
 * @param field the field it stands in; undefined for the entry as a whole
 */
export function explain(issue: z.core.$ZodIssue, field: Field | undefined): Message {
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined
				? missing(field)
				: wrongType(issue.expected, issue.input, field);
		case 'invalid_value':
			return issue.input === undefined
				? missing(field)
				: unknownValue(issue.input, issue.values.map(String));
		case 'too_small':
			return tooSmall(issue);
		case 'too_big':
			return tooBig(issue);
		case 'invalid_format':
			return wrongFormat(issue.format, issue.input, field);
		case 'custom':
			return { problem: issue.message, cure: (issue.params as { cure: string }).cure };
		default:
			return { problem: `Il valore ${show(issue.input)} non va bene.`, cure: example(field) };
	}
}

/** Words for a key that the schema does not know. */
export function explainUnknownKey(key: string, known: string[]): Message {
	const meant = nearest(key, known);
	return {
		problem: `Il campo «${key}» non esiste.`,
		cure:
			meant === undefined
				? `Toglilo. I campi possibili sono: ${known.join(', ')}.`
				: `Forse volevi scrivere «${meant}».`,
	};
}

/** A value as people should see it in a sentence: quoted, on one line, cut when long. */
export function show(value: unknown): string {
	const written = typeof value === 'string' ? value : JSON.stringify(value);
	const line = written.replaceAll(/\s+/g, ' ');
	return `«${line.length > 80 ? `${line.slice(0, 79)}…` : line}»`;
}

function missing(field: Field | undefined): Message {
	if (field === undefined) {
		return {
			problem: 'Il file è vuoto.',
			cure: 'Scrivi i campi fra due righe di tre trattini (---).',
		};
	}
	const where =
		field.key === 'body'
			? 'Scrivi il testo sotto la seconda riga di trattini.'
			: `Aggiungi il campo «${field.key}».`;
	return { problem: `Manca «${field.label}».`, cure: `${where} ${example(field)}` };
}

function wrongType(expected: string, input: unknown, field: Field | undefined): Message {
	const wanted = typeNames[expected] ?? expected;
	const problem = `Qui serve ${wanted}, ma è stato letto ${typeOf(input)}: ${show(input)}.`;
	if (expected === 'string' && typeof input !== 'object') {
		return { problem, cure: 'Metti il valore fra virgolette.' };
	}
	if (expected === 'array') {
		return { problem, cure: 'Scrivi ogni voce su una riga che comincia con un trattino.' };
	}
	return { problem, cure: example(field) };
}

function unknownValue(input: unknown, values: string[]): Message {
	const meant = typeof input === 'string' ? nearest(input, values) : undefined;
	return {
		problem: `${show(input)} non è fra i valori possibili.`,
		cure: `${meant === undefined ? '' : `Forse volevi «${meant}». `}Scegli fra: ${values.join(', ')}.`,
	};
}

function tooSmall({ origin, minimum, input }: z.core.$ZodIssueTooSmall): Message {
	const least = Number(minimum);
	if (origin === 'array') {
		const { length } = input as unknown[];
		return {
			problem: `${items(length)}: ${least === 1 ? 'ne serve almeno una' : `ne servono almeno ${least}`}.`,
			cure: least - length === 1 ? 'Aggiungine una.' : `Aggiungine ${least - length}.`,
		};
	}
	const length = lengthOf(input as string);
	return {
		problem: `Il testo è di ${characters(length)}: ne servono almeno ${least}.`,
		cure: `Aggiungi almeno ${characters(least - length)}.`,
	};
}

function tooBig({ maximum, input }: z.core.$ZodIssueTooBig): Message {
	const length = lengthOf(input as string);
	const most = Number(maximum);
	return {
		problem: `Il testo è di ${characters(length)}: il massimo è ${most}.`,
		cure: `Accorcialo di ${characters(length - most)}.`,
	};
}

function wrongFormat(format: string, input: unknown, field: Field | undefined): Message {
	const known = formats[format];
	if (known !== undefined) return { problem: `${show(input)} ${known.problem}`, cure: known.cure };
	if (format === 'regex' && isIdentifier(field)) {
		return {
			problem: `${show(input)} non è un identificativo.`,
			cure: 'Usa solo lettere minuscole senza accenti, cifre e trattini: per esempio negozio-online.',
		};
	}
	return { problem: `${show(input)} non ha la forma giusta.`, cure: example(field) };
}

function isIdentifier(field: Field | undefined): boolean {
	const shape = field?.shape.kind === 'list' ? field.shape.item : field?.shape;
	return shape?.kind === 'term' || shape?.kind === 'reference' || field?.key === 'id';
}

function example(field: Field | undefined): string {
	const shape = field?.shape;
	if (shape?.kind === 'choice')
		return `Scegli fra: ${shape.options.map((option) => option.value).join(', ')}.`;
	if (field?.example !== undefined) return `Per esempio: ${field.example}.`;
	return field?.hint ?? 'Correggilo.';
}

/** "C'è 1 voce", "Ci sono 6 voci": how many a list has. */
export function items(count: number): string {
	if (count === 0) return 'Non ci sono voci';
	return count === 1 ? "C'è 1 voce" : `Ci sono ${count} voci`;
}

/** In characters as zod counts them: an emoji is one. */
function lengthOf(text: string): number {
	return Array.from(text).length;
}

function characters(count: number): string {
	return count === 1 ? '1 carattere' : `${count} caratteri`;
}

function typeOf(input: unknown): string {
	if (Array.isArray(input)) return 'un elenco';
	return typeNames[typeof input] ?? 'altro';
}

const typeNames: Record<string, string> = {
	string: 'un testo',
	number: 'un numero',
	boolean: 'un sì o un no',
	array: 'un elenco',
	object: 'un gruppo di campi',
};

const formats: Record<string, Message> = {
	date: {
		problem: 'non è una data.',
		cure: 'Scrivi anno-mese-giorno, con un giorno che esiste: per esempio 2027-03-31.',
	},
	url: {
		problem: 'non è un indirizzo web completo e sicuro.',
		cure: 'Scrivilo per intero, a cominciare da https://.',
	},
	email: {
		problem: 'non è un indirizzo e-mail.',
		cure: 'Scrivilo come nome@dominio.',
	},
};
