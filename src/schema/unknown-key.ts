import type { Field } from './describe.ts';
import type { Message } from './issue.ts';
import { nearest } from './nearest.ts';
import { show } from './shown-value.ts';
import { slugOf } from './slug.ts';

/** What there is to say of a key that the schema does not know. */
export interface UnknownKey extends Message {
	/** The field that it most likely means, where that one does not stand in the group. */
	meant?: string;
}

/**
 * Words for keys that the schema does not know, in a file.
 *
 * @param fields those of the group
 * @param written the group
 */
export function explainUnknownKeys(keys: string[], fields: Field[], written: object): UnknownKey[] {
	// A hostile file has thousands of keys.
	const names = namesOf(fields);
	const all = fields.map(({ key }) => key);
	return keys.map((key) => {
		const problem = `Il campo ${show(key)} non esiste.`;
		const field = meantField(key, names);
		if (field === undefined) {
			return { problem, cure: `Toglilo. I campi possibili sono: ${all.join(', ')}.` };
		}
		const meant = field.key;
		if (meant === 'body') {
			return { problem, cure: 'Toglilo: il testo si scrive sotto la seconda riga di trattini.' };
		}
		if (Object.hasOwn(written, meant)) {
			return { problem, cure: `Toglilo: «${meant}» c'è già.` };
		}
		if (!field.required) return { problem, cure: `Forse volevi scrivere «${meant}».`, meant };
		return {
			problem: `Il campo ${show(key)} si chiama «${meant}».`,
			cure: 'Correggi il nome: il valore può restare.',
			meant,
		};
	});
}

/** Words for keys that the schema does not know, in a form, which keeps them as they are. */
export function explainHiddenKeys(keys: string[]): UnknownKey[] {
	return keys.map((key) => ({
		problem: `Nel file c'è un campo che questo modulo non conosce: ${show(key)}.`,
		cure: 'Da qui non si può togliere: scrivi alla redazione.',
	}));
}

/** The field with the name, the label, the first word of the label or nearly the name that is written. */
function meantField(key: string, { fields, ...names }: FieldNames): Field | undefined {
	const spelt = plain(key);
	const same = [names.keys, names.labels, names.firstWords].find(
		(spellings) => spellings.filter((spelling) => spelling === spelt).length === 1,
	);
	if (same !== undefined) return fields[same.indexOf(spelt)];
	const near = nearest(
		key,
		fields.map((field) => field.key),
	);
	return fields.find((field) => field.key === near);
}

function namesOf(fields: Field[]): FieldNames {
	return {
		fields,
		keys: fields.map(({ key }) => plain(key)),
		labels: fields.map(({ label }) => plain(label)),
		firstWords: fields.map(({ label }) => plain(label.split(' ')[0] ?? '')),
	};
}

/** Without what people write between words in many ways. */
function plain(name: string): string {
	return slugOf(name).replaceAll('-', '');
}

/** Fields of a group, and how they may be called, each in the place of its field. */
interface FieldNames {
	fields: Field[];
	keys: string[];
	labels: string[];
	firstWords: string[];
}
