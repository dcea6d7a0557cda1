import type { Labels } from './field-meta.ts';

/**
 * Values that the schema fixes for more than one collection, or for vocabularies, with their names in
 * every language of the interface.
 */

/** Languages of texts and services: Italian, English, and those of the protected minorities. */
export const languageLabels = {
	it: { it: 'Italiano', en: 'Italian' },
	en: { it: 'Inglese', en: 'English' },
	de: { it: 'Tedesco', en: 'German' },
	fr: { it: 'Francese', en: 'French' },
	sl: { it: 'Sloveno', en: 'Slovene' },
} as const satisfies Labels;

export const verificationLabels = {
	'prova-di-attivazione': { it: 'Abbiamo provato ad attivarlo', en: 'We tried to sign up' },
	'lettura-condizioni': { it: 'Abbiamo letto le condizioni', en: 'We read the terms' },
	'conferma-partner': { it: "L'ha confermato il partner", en: 'The partner confirmed it' },
} as const satisfies Labels;

/** Of what kind a fact of the comparison sheet is. */
export const factTypeLabels = {
	number: { it: 'Numero', en: 'Number' },
	choice: { it: 'Scelta', en: 'Choice' },
	text: { it: 'Testo', en: 'Text' },
} as const satisfies Labels;
