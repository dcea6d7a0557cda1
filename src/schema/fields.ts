import { z } from 'zod';
import { items, show } from './messages.ts';

/** A name in every language the interface speaks. */
export interface Label {
	it: string;
	en: string;
}

/** What people are told about a field, and what the forms need beyond its type. */
export interface FieldMeta {
	/** The question, in Italian. */
	label: string;
	/** One sentence on how to answer it well. */
	hint?: string;
	/** A good answer. */
	example?: string;
	/** Who answers: partners in their forms, editors in theirs alone. */
	who?: 'partner' | 'editor';
	/** Asked at once, or under "Altri dettagli". */
	step?: 'essential' | 'more';
}

declare module 'zod' {
	interface GlobalMeta extends Partial<FieldMeta> {
		/** The vocabulary that lists the known values. */
		vocabulary?: Vocabulary;
		/** The collection whose identifiers are the known values. */
		collection?: 'partners';
		/** Labels of values fixed in the schema. */
		labels?: Record<string, Label>;
		/** How long the text is meant to be, when that changes the control. */
		control?: 'line' | 'paragraph' | 'markdown';
		/** Upper bound of a list; see `list`. */
		maximum?: number;
	}
}

/** A list of terms that editors keep in `content/vocabularies`. */
export type Vocabulary = 'categories' | 'services';

/** A calendar day in Europe/Rome, `2026-11-16`. Days compare as strings. */
export type Day = string;

/** Lower-case words joined by hyphens: identifiers, file names and addresses. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A text on one or more lines. Typographic apostrophes become straight ones, so that every text is
 * searched and compared in one spelling; spaces around it are dropped.
 */
export function text({ min, max }: { min: number; max: number }) {
	return z
		.string()
		.overwrite((written) => written.replaceAll(/[’ʼ]/g, "'").trim())
		.min(min)
		.max(max);
}

/** Markdown without raw HTML: what cannot run needs no cleaning. */
export function markdown({ min, max }: { min: number; max: number }) {
	return text({ min, max }).refine((written) => !rawHtml.test(written), {
		error: (issue) =>
			`Nel testo c'è del codice HTML: «${rawHtml.exec(String(issue.input))?.[0] ?? ''}».`,
		params: {
			cure: 'Toglilo e usa il Markdown: **grassetto**, elenchi con *, collegamenti [testo](https://…).',
		},
	});
}

/** A title people will read in a list: no shouting. */
export function title({ min, max }: { min: number; max: number }) {
	return text({ min, max })
		.refine((written) => written.length < 4 || written !== written.toUpperCase(), {
			error: (issue) => `«${String(issue.input)}» è scritto tutto in maiuscolo.`,
			params: { cure: "Usa la maiuscola solo all'inizio e nei nomi propri." },
		})
		.refine((written) => !written.includes('!'), {
			error: (issue) => `In «${String(issue.input)}» c'è un punto esclamativo.`,
			params: { cure: 'Toglilo: il catalogo descrive, non fa pubblicità.' },
		});
}

/** An address on the web, https only: merchants follow it from a public catalogue. */
export function webAddress() {
	return z
		.url({ protocol: /^https$/, hostname: z.regexes.domain })
		.refine((written) => !written.includes('@'), {
			error: (issue) => `L'indirizzo «${String(issue.input)}» contiene una chiocciola.`,
			params: { cure: "Scrivi l'indirizzo senza nome utente: chi legge non capirebbe dove porta." },
		});
}

/** A calendar day that exists, written year-month-day. */
export function day() {
	return z.iso.date();
}

/** An identifier of an entry or of a term. */
export function slug() {
	return z.string().regex(slugPattern);
}

/** One of a few values fixed here, with their names. */
export function choice<const Values extends Record<string, Label>>(labels: Values) {
	return z.enum(Object.keys(labels) as [keyof Values & string]).meta({ labels });
}

/**
 * A list with bounds, nothing in it twice. The upper bound is a refinement, because zod's own stops
 * before looking at the items and one problem would hide the others.
 */
export function list<Item extends z.ZodType>(
	item: Item,
	{ min, max }: { min: number; max: number },
) {
	return z
		.array(item)
		.min(min)
		.refine((items) => items.length <= max, {
			error: (issue) => `${items((issue.input as unknown[]).length)}: il massimo è ${max}.`,
			params: { cure: `Tieni le ${max} più utili.` },
		})
		.refine((items) => firstRepeated(items) === undefined, {
			error: (issue) => `${show(firstRepeated(issue.input as unknown[]))} è scritto due volte.`,
			params: { cure: 'Tienilo una volta sola.' },
		})
		.meta({ maximum: max });
}

function firstRepeated(items: unknown[]): unknown {
	const written = items.map((item) => JSON.stringify(item));
	return items.find((_item, position) => written.indexOf(written[position] ?? '') !== position);
}

/** The written form without what means "nothing here": empty texts, null, and what they leave empty. */
export function withoutBlanks(written: unknown): unknown {
	if (isBlank(written)) return undefined;
	if (Array.isArray(written)) return written.filter((item) => !isBlank(item)).map(withoutBlanks);
	if (typeof written === 'object') {
		return Object.fromEntries(
			Object.entries(written as object)
				.filter(([, value]) => !isBlank(value))
				.map(([key, value]) => [key, withoutBlanks(value)]),
		);
	}
	return written;
}

/** Where in the written form stands what `withoutBlanks` left at `path`. */
export function writtenPath(written: unknown, path: (string | number)[]): (string | number)[] {
	const [step, ...rest] = path;
	if (step === undefined) return [];
	if (typeof step === 'string') {
		return [step, ...writtenPath((written as Record<string, unknown> | undefined)?.[step], rest)];
	}
	const items = Array.isArray(written)
		? [...written.entries()].filter(([, item]) => !isBlank(item))
		: [];
	const [position, item] = items[step] ?? [step, undefined];
	return [position, ...writtenPath(item, rest)];
}

function isBlank(written: unknown): boolean {
	return (
		written === null ||
		written === undefined ||
		(typeof written === 'string' && written.trim() === '')
	);
}

const rawHtml = /<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|!--|\?|!\[)/i;
