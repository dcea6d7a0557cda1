import type { Catalogue } from '../catalogue/catalogue.ts';
import { collections } from '../schema/collections.ts';
import { describeFields, type Field, type Shape } from '../schema/describe.ts';
import type { FormContent } from './decap-fields.ts';
import type { Option } from './decap-widgets.ts';
import { formContent } from './form-content.ts';
import { conditionOf, needOf } from './hint.ts';

/** The fields of one collection, as a guide explains them. */
export interface GuideSection {
	id: string;
	label: (typeof collections)[keyof typeof collections]['label'];
	folder: string;
	rows: GuideRow[];
}

/** One field, in Italian. */
export interface GuideRow {
	/** Keys that lead to it, joined by dots. */
	key: string;
	label: string;
	required: boolean;
	/** What may be written in it. */
	rule: string;
	hint: string;
	example: string;
	who: string;
	step: string;
	/** What may be chosen, with its names: values that the schema fixes, or the terms of a vocabulary. */
	values: Option[];
}

/**
 * The guide to every field of every collection: drawn from the schema and the vocabularies, so that it
 * cannot lag behind.
 */
export function buildFieldGuide(catalogue: Catalogue): GuideSection[] {
	const { options } = formContent(catalogue);
	return Object.entries(collections).map(([id, { schema, label, folder }]) => ({
		id,
		label,
		folder,
		rows: rowsOf(describeFields(schema), options, ''),
	}));
}

/** A row for each field; after a group or a list of groups, its fields. */
export function rowsOf(
	fields: Field[],
	options: FormContent['options'],
	within: string,
	outer?: Asked,
): GuideRow[] {
	return fields.flatMap((field) => {
		const known: Asked = { who: field.who ?? outer?.who, step: field.step ?? outer?.step };
		const key = `${within}${field.key}`;
		const { shape } = field;
		const item = shape.kind === 'list' ? shape.item : shape;
		const row = {
			key,
			label: field.label,
			required: field.required,
			rule: ruleOf(shape),
			hint: [conditionOf(field, fields), needOf(field, fields), field.hint]
				.filter((part) => part !== undefined)
				.join(' '),
			example: field.example ?? '',
			who: isForEditors(known) ? 'Redazione' : 'Partner',
			step: known.step === undefined ? '' : steps[known.step],
			values: valuesOf(item, options),
		};
		const inner = item.kind === 'group' ? rowsOf(item.fields, options, `${key}.`, known) : [];
		return [row, ...inner];
	});
}

/** What partners are asked says when; a field that does not is in no form of theirs. */
function isForEditors({ who, step }: Asked): boolean {
	return who === 'editor' || step === undefined;
}

/** What may be written, in Italian words. */
function ruleOf(shape: Shape): string {
	switch (shape.kind) {
		case 'text':
			return shape.control === 'markdown'
				? `Testo in Markdown, ${between(shape, 'caratteri')}. Titoli da ### in giù; niente codice HTML né immagini.`
				: `Testo, ${between(shape, 'caratteri')}.`;
		case 'pattern':
			return patternRule(shape.is);
		case 'webAddress':
			return 'Indirizzo web che comincia con https://.';
		case 'email':
			return 'Indirizzo e-mail.';
		case 'day':
			return 'Data: anno-mese-giorno.';
		case 'choice':
			return 'Uno dei valori.';
		case 'term':
			return `Un termine del vocabolario «${shape.vocabulary}».`;
		case 'reference':
			return `Il nome, senza «.md», di un file in «${collections[shape.collection].folder}».`;
		case 'wholeNumber':
			return `Numero intero, ${between(shape)}.`;
		case 'numberChoice':
			return `Uno di questi numeri: ${shape.options.join(', ')}.`;
		case 'yesNo':
			return 'true (sì) oppure false (no).';
		case 'upload':
			return `${shape.control === 'image' ? 'Immagine' : 'File'} in «public/uploads», nella cartella del partner.`;
		case 'list':
			return `Elenco ${between(shape, 'voci')}. Ogni voce: ${lowerFirst(ruleOf(shape.item))}`;
		case 'group':
			return 'Gruppo di campi.';
	}
}

function patternRule(is: Extract<Shape, { kind: 'pattern' }>['is']): string {
	switch (is) {
		case 'identifier':
			return 'Identificativo: minuscole, cifre e trattini.';
		case 'offer-identifier':
			return "Il partner, due trattini e il nome dell'offerta.";
		case 'phone':
			return 'Numero di telefono: + e prefisso, senza spazi.';
		case undefined:
			return "Testo senza spazi, della forma dell'esempio.";
	}
}

function between({ min, max }: { min: number; max: number }, what?: string): string {
	const bounds = min === 0 ? `fino a ${format(max)}` : `da ${format(min)} a ${format(max)}`;
	const range = min === max ? `di ${format(max)}` : bounds;
	return what === undefined ? range : `${range} ${what}`;
}

function format(count: number): string {
	return new Intl.NumberFormat('it', { useGrouping: 'always' }).format(count);
}

function lowerFirst(sentence: string): string {
	return sentence.startsWith('true')
		? sentence
		: sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function valuesOf(shape: Shape, options: FormContent['options']): Option[] {
	if (shape.kind === 'term') return options[shape.vocabulary];
	if (shape.kind !== 'choice') return [];
	return shape.options.map(({ value, label }) => ({ value, label: label.it }));
}

/** Who answers a field, and when. */
interface Asked {
	who?: Field['who'] | undefined;
	step?: Field['step'] | undefined;
}

const steps = {
	essential: 'Subito',
	'follow-up': 'Dopo una risposta',
	more: 'Fra gli altri dettagli',
};
