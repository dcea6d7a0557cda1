import { z } from 'zod';
import { counted } from './counted.ts';
import { show } from './messages.ts';
import { htmlIn, unseenIn } from './plain-text.ts';
import { pageHeadingIn, pictureIn } from './unwanted-markdown.ts';

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
	/** Asked at once; only after an answer, see `askedWhen`; or under "Altri dettagli". */
	step?: 'essential' | 'follow-up' | 'more';
	/** The answer to another field of the same group that makes this one a question; '' is no answer. */
	askedWhen?: { field: string; is: string };
	/** What a form writes before anybody answers. */
	prefill?: 'today' | 'open-notice';
}

declare module 'zod' {
	interface GlobalMeta extends Partial<FieldMeta> {
		/** The vocabulary that lists the known values. */
		vocabulary?: Vocabulary;
		/** The collection whose identifiers are the known values. */
		collection?: ReferencedCollection;
		/** Labels of values fixed in the schema. */
		labels?: Record<string, Label>;
		/** How long the text is meant to be, when that changes the control. */
		control?: 'line' | 'paragraph' | 'markdown' | 'image' | 'file';
		/** Upper bound of a list; see `list`. */
		maximum?: number;
		/** Values that a list must hold, every one; see `allOf`. */
		demanded?: string[];
	}
}

/** A list of terms that editors keep in `content/vocabularies`. */
export type Vocabulary = 'goals' | 'categories' | 'services' | 'sectors' | 'facts';

/** A collection whose entries others point to. */
export type ReferencedCollection = 'partners' | 'offers' | 'notices';

/** A calendar day in Europe/Rome, `2026-11-16`. Days compare as strings. */
export type Day = string;

/** Lower-case words joined by hyphens: identifiers, file names and addresses. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A partner's slug and an offer's own, joined by two hyphens. */
export const offerSlugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*--[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A text on one or more lines. Typographic apostrophes become straight ones and accents one character
 * with their letter, so that every text is searched and compared in one spelling; spaces around it are
 * dropped.
 */
export function text({ min, max }: { min: number; max: number }) {
	return z
		.string()
		.overwrite((written) => written.normalize('NFC').replaceAll(/[’ʼ]/g, "'").trim())
		.min(min)
		.max(max)
		.refine((written) => unseenIn(written) === undefined, {
			error: (issue) =>
				`Nel testo c'è un carattere che non si vede: ${unseenIn(String(issue.input)) ?? ''}.`,
			params: { cure: 'Cancella e riscrivi il testo in quel punto.' },
		});
}

/** The line of an announcement that ends its excerpt. */
export const excerptEnd = /<!--\s*more\s*-->/i;

/**
 * Markdown below the page's own headings, without pictures and raw HTML: what cannot run needs no
 * cleaning. An excerpt's end may be asked for.
 */
export function markdown({ min, max, excerpt }: { min: number; max: number; excerpt?: true }) {
	const shown = (written: string) => (excerpt ? written.replace(excerptEnd, '') : written);
	const htmlOf = (written: string) => htmlIn(shown(written));
	const headingOf = (written: string) => pageHeadingIn(shown(written));
	return text({ min, max })
		.refine((written) => htmlOf(written) === undefined, {
			error: (issue) => `Nel testo c'è del codice HTML: «${htmlOf(String(issue.input)) ?? ''}».`,
			params: {
				cure: 'Toglilo e usa il Markdown: **grassetto**, elenchi con *, collegamenti [testo](https://…).',
			},
		})
		.refine((written) => headingOf(written) === undefined, {
			error: (issue) =>
				`${show(headingOf(String(issue.input)))} è un titolo di primo o secondo livello: quelli sono della pagina.`,
			params: {
				cure: 'Comincia la riga con tre cancelletti (###), o nel modulo scegli «Titolo». Se volevi una linea, lascia una riga vuota prima dei trattini.',
			},
		})
		.refine((written) => pictureIn(written) === undefined, {
			error: (issue) => `Nel testo c'è un'immagine: ${show(pictureIn(String(issue.input)))}.`,
			params: {
				cure: 'Toglila: qui il sito non ne mostra. Se serve, metti un collegamento: [che cosa si vede](https://…).',
			},
		});
}

/** A title people will read in a list: no shouting. */
export function title({ min, max }: { min: number; max: number }) {
	return text({ min, max })
		.refine((written) => !isShouted(written), {
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

/** A number to call, as dialled from anywhere: + and up to 15 digits (ITU-T E.164). */
export function phone() {
	return z.e164();
}

export function email() {
	return z.email();
}

export function wholeNumber({ min, max }: { min: number; max: number }) {
	return z.int().min(min).max(max);
}

/** One of a few numbers. */
export function oneOfNumbers<const Values extends readonly number[]>(values: Values) {
	return z.literal(values);
}

/** A yes that must be said; nothing said is no. */
export function yesNo() {
	return z.boolean().default(false);
}

/** A file in the uploads of a partner, as the forms write it. */
export function upload(endings: RegExp) {
	return z
		.string()
		.regex(new RegExp(String.raw`^/uploads/[a-z0-9-]+/[\w.-]+\.(?:${endings.source})$`));
}

/** An identifier of an entry or of a term. */
export function slug() {
	return z.string().regex(slugPattern);
}

/** An identifier of an offer: its partner's and its own, joined by two hyphens. */
export function offerSlug() {
	return z.string().regex(offerSlugPattern);
}

/** One of a few values fixed here, with their names. */
export function choice<const Values extends Record<string, Label>>(labels: Values) {
	return z.enum(Object.keys(labels) as [keyof Values & string]).meta({ labels });
}

/**
 * A list with bounds. The upper bound is a refinement, because zod's own stops before looking at the
 * items and one problem would hide the others.
 */
export function list<Item extends z.ZodType>(
	item: Item,
	{ min, max }: { min: number; max: number },
) {
	return z
		.array(item)
		.min(min)
		.refine((items) => items.length <= max, {
			error: (issue) => `${counted((issue.input as unknown[]).length)}: il massimo è ${max}.`,
			params: { cure: `Tieni le ${max} più utili.` },
		})
		.refine((items) => repeated(items) === undefined, {
			error: (issue) => `«${repeated(issue.input as unknown[]) ?? ''}» è scritto due volte.`,
			params: { cure: 'Tieni una sola delle due voci.' },
		})
		.meta({ maximum: max });
}

/** Declarations of which none may be missing. */
export function allOf<const Values extends Record<string, Label>>(labels: Values) {
	const values = Object.keys(labels) as (keyof Values & string)[];
	return z
		.array(choice(labels))
		.refine((said) => values.every((value) => said.includes(value)), {
			error: ({ input }) =>
				`Mancano dichiarazioni: ${values.filter((value) => !(input as string[]).includes(value)).join(', ')}.`,
			params: {
				rule: 'declarations',
				cure: 'Aggiungile, se sono vere. Senza, la proposta non si può pubblicare.',
			},
		})
		.meta({ maximum: values.length, demanded: values });
}

function isShouted(written: string): boolean {
	return (
		written.length > 3 && written === written.toUpperCase() && written !== written.toLowerCase()
	);
}

/** The first text that stands in a list more than once. */
function repeated(items: unknown[]): string | undefined {
	const texts = items.filter((item) => typeof item === 'string');
	const seen = new Set<string>();
	return texts.find((item) => seen.has(item) || !seen.add(item));
}
