import type { z } from 'zod';
import { counted } from './counted.ts';
import type { Field } from './describe.ts';
import { nearest } from './nearest.ts';
import { offerSlugPattern, slugPattern } from './slug.ts';

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
				? explainMissing(field)
				: wrongType(issue.expected, issue.input, field);
		case 'invalid_value':
			return issue.input === undefined
				? explainMissing(field)
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

/**
 * A value as people should see it in a sentence: quoted, on one line, cut when long. What steers a
 * terminal or turns the direction of a line is left out.
 */
export function show(value: unknown): string {
	const written = typeof value === 'string' ? value : JSON.stringify(value);
	const line = written.replaceAll(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ');
	return `«${line.length > 80 ? `${line.slice(0, 79)}…` : line}»`;
}

/** Words for a field that must be there and is not. */
export function explainMissing(field: Field | undefined): Message {
	if (field === undefined) {
		return { problem: 'Manca un valore.', cure: 'Aggiungilo, oppure togli la riga vuota.' };
	}
	const where =
		field.key === 'body'
			? 'Scrivi il testo sotto la seconda riga di trattini.'
			: `Aggiungi il campo «${field.key}».`;
	return {
		problem: `Manca «${field.label}».`,
		cure: [where, advice(field) ?? []].flat().join(' '),
	};
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
	return {
		problem,
		cure: expected === 'boolean' ? 'Scrivi true per sì, false per no.' : example(field),
	};
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
	if (typeof input === 'number') {
		return { problem: `${show(input)} è troppo poco.`, cure: `Scrivi almeno ${least}.` };
	}
	if (origin === 'array') {
		const { length } = input as unknown[];
		return {
			problem: `${counted(length)}: ${least === 1 ? 'ne serve almeno una' : `ne servono almeno ${least}`}.`,
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
	const most = Number(maximum);
	if (typeof input === 'number') {
		return { problem: `${show(input)} è troppo.`, cure: `Scrivi al massimo ${most}.` };
	}
	const length = lengthOf(input as string);
	return {
		problem: `Il testo è di ${characters(length)}: il massimo è ${most}.`,
		cure: `Accorcialo di ${characters(length - most)}.`,
	};
}

function wrongFormat(format: string, input: unknown, field: Field | undefined): Message {
	const known = formats[format];
	if (known !== undefined) return { problem: `${show(input)} ${known.problem}`, cure: known.cure };
	const identifier = format === 'regex' ? identifierLike(field) : undefined;
	if (identifier === undefined) {
		return { problem: `${show(input)} non ha la forma giusta.`, cure: example(field) };
	}
	return {
		problem: `${show(input)} non è un identificativo.`,
		cure: `Usa solo lettere minuscole senza accenti, cifre e trattini: per esempio ${identifier}.`,
	};
}

/** An identifier of the kind that a field wants; undefined when it wants none. */
function identifierLike(field: Field | undefined): string | undefined {
	const shape = field?.shape.kind === 'list' ? field.shape.item : field?.shape;
	const ofOffer =
		shape?.kind === 'pattern'
			? shape.pattern === offerSlugPattern
			: shape?.kind === 'reference' && shape.collection === 'offers';
	if (ofOffer) return 'bottegaviva--vetrina-online';
	if (shape?.kind === 'pattern' && shape.pattern !== slugPattern) return undefined;
	return shape?.kind === 'pattern' || shape?.kind === 'term' || shape?.kind === 'reference'
		? 'negozio-online'
		: undefined;
}

function example(field: Field | undefined): string {
	return advice(field) ?? `Scrivi solo «${field?.label ?? 'il valore'}».`;
}

/** How to answer a field well; undefined where its label says it all. */
function advice(field: Field | undefined): string | undefined {
	const shape = field?.shape;
	if (shape?.kind === 'choice')
		return `Scegli fra: ${shape.options.map((option) => option.value).join(', ')}.`;
	if (field?.example !== undefined) return `Per esempio: ${field.example.replace(/\.$/, '')}.`;
	return field?.hint;
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
	int: 'un numero intero',
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
	e164: {
		problem: 'non è un numero di telefono completo.',
		cure: 'Scrivi + e il prefisso del Paese, poi il numero senza spazi: per esempio +390001234567.',
	},
};
