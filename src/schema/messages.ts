import type { z } from 'zod';
import { advice, example } from './advice.ts';
import type { Field } from './describe.ts';
import type { Message } from './issue.ts';
import { nearest } from './nearest.ts';
import { show } from './shown-value.ts';
import { wrongFormat } from './wrong-format.ts';
import { tooBig, tooSmall } from './wrong-size.ts';
import { wrongType } from './wrong-type.ts';

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

function unknownValue(input: unknown, values: string[]): Message {
	const meant = typeof input === 'string' ? nearest(input, values) : undefined;
	return {
		problem: `${show(input)} non è fra i valori possibili.`,
		cure: `${meant === undefined ? '' : `Forse volevi «${meant}». `}Scegli fra: ${values.join(', ')}.`,
	};
}
