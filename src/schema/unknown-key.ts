import type { Field } from './describe.ts';
import type { Message } from './issue.ts';
import type { Medium } from './names.ts';
import { nearest } from './nearest.ts';
import { show } from './shown-value.ts';
import { slugOf } from './slug.ts';

/**
 * Words for a key that the schema does not know.
 *
 * @param fields those of its group
 * @param written the group, which may hold the key that was meant too
 */
export function explainUnknownKey(
	key: string,
	fields: Field[],
	written: object,
	medium: Medium,
): Message {
	if (medium === 'form') {
		return {
			problem: `Nel file c'è un campo che questo modulo non conosce: ${show(key)}.`,
			cure: 'Da qui non si può togliere: scrivi alla redazione.',
		};
	}
	const meant = meantField(key, fields);
	if (meant === undefined) {
		return {
			problem: `Il campo ${show(key)} non esiste.`,
			cure: `Toglilo. I campi possibili sono: ${fields.map((field) => field.key).join(', ')}.`,
		};
	}
	if (meant.key === 'body') {
		return {
			problem: `Il campo ${show(key)} non esiste.`,
			cure: 'Toglilo: il testo si scrive sotto la seconda riga di trattini.',
		};
	}
	if (Object.hasOwn(written, meant.key)) {
		return {
			problem: `Il campo ${show(key)} non esiste.`,
			cure: `Toglilo: «${meant.key}» c'è già.`,
		};
	}
	if (!meant.required) {
		return {
			problem: `Il campo ${show(key)} non esiste.`,
			cure: `Forse volevi scrivere «${meant.key}».`,
		};
	}
	return {
		problem: `Il campo ${show(key)} si chiama «${meant.key}».`,
		cure: 'Correggi il nome: il valore può restare.',
	};
}

/** The field that an unknown key most likely means, by its name or by its label. */
export function meantField(key: string, fields: Field[]): Field | undefined {
	const spelt = plain(key);
	const [named] = fields.filter((field) => plain(field.key) === spelt);
	if (named !== undefined) return named;
	const labelled = fields.filter(({ label }) => plain(label) === spelt);
	const begun = fields.filter(({ label }) => plain(label.split(' ')[0] ?? '') === spelt);
	const found = [labelled, begun].find(({ length }) => length === 1)?.[0];
	if (found !== undefined) return found;
	const near = nearest(
		key,
		fields.map((field) => field.key),
	);
	return fields.find((field) => field.key === near);
}

/** Without what people write between words in many ways. */
function plain(name: string): string {
	return slugOf(name).replaceAll('-', '');
}
