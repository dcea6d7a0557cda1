import type { z } from 'zod';
import { advice, example } from './advice.ts';
import type { Message } from './issue.ts';
import type { Place } from './place.ts';
import type { Refinement } from './refinement.ts';
import { show } from './shown-value.ts';
import { wrongFormat } from './wrong-format.ts';
import { tooBig, tooSmall } from './wrong-size.ts';
import { wrongType } from './wrong-type.ts';
import { wrongValue } from './wrong-value.ts';

/**
 * Words for a problem of the schema.
 *
 * @param issue as zod reports it, with `reportInput`
 */
export function explain(issue: z.core.$ZodIssue, place: Place): Message {
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined
				? explainMissing(place)
				: wrongType(issue.expected, issue.input, place);
		case 'invalid_value':
			return issue.input === undefined ? explainMissing(place) : wrongValue(issue.input, place);
		case 'too_small':
			return tooSmall(issue, place);
		case 'too_big':
			return tooBig(issue, place);
		case 'invalid_format':
			return wrongFormat(issue.input, place);
		case 'custom':
			return refinementOf(issue).explain(issue.input, place.names);
		default:
			return {
				problem: `Il valore ${show(issue.input)} non va bene.`,
				cure: example(place.field, place.names.medium),
			};
	}
}

/** What the refinement that does not hold carries. */
export function refinementOf({ params }: z.core.$ZodIssueCustom): Refinement {
	// All of the schema's refinements carry one; zod takes anything.
	return params as unknown as Refinement;
}

/** Words for a field that must be there and is not. */
export function explainMissing({ field, within, names: { medium } }: Place): Message {
	if (field === undefined) {
		return { problem: 'Manca un valore.', cure: 'Aggiungilo, oppure togli la riga vuota.' };
	}
	const how = advice(field, medium);
	if (medium === 'form') {
		return { problem: 'Manca la risposta.', cure: how ?? 'Rispondi a questa domanda.' };
	}
	return {
		problem: `Manca «${field.label}».`,
		cure: [whereToAdd(field.key, within), how ?? []].flat().join(' '),
	};
}

function whereToAdd(key: string, within: string): string {
	if (key === 'body') return 'Scrivi il testo sotto la seconda riga di trattini.';
	return within === '' ? `Aggiungi il campo «${key}».` : `Aggiungi «${key}»${within}.`;
}
