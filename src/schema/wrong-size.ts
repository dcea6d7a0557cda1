import type { z } from 'zod';
import { example } from './advice.ts';
import { counted } from './counted.ts';
import type { Field } from './describe.ts';
import type { Message } from './issue.ts';
import type { Medium } from './names.ts';
import type { Place } from './place.ts';
import { show } from './shown-value.ts';

/** Words for a number, a text or a list below its bound. */
export function tooSmall(
	{ origin, minimum, input }: z.core.$ZodIssueTooSmall,
	{ field, names }: Place,
): Message {
	const least = Number(minimum);
	if (typeof input === 'number') {
		const own = field?.shape.kind === 'wholeNumber' ? field.shape.min : least;
		return { problem: `${show(input)} è troppo poco.`, cure: `Scrivi almeno ${own}.` };
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
		cure: whatIsMissing(field, names.medium),
	};
}

/** What a text that is too short should tell: to fill it up would not help. */
function whatIsMissing(field: Field | undefined, medium: Medium): string {
	if (field?.hint !== undefined) return `Scrivi quello che manca. ${field.hint}`;
	return field?.example === undefined ? 'Scrivilo per intero.' : example(field, medium);
}

/** Words for a number or a text above its bound; of a list its own refinement speaks. */
export function tooBig({ maximum, input }: z.core.$ZodIssueTooBig, { field }: Place): Message {
	const most = Number(maximum);
	if (typeof input === 'number') {
		// Of a number that cannot be counted exactly zod names the last that can.
		const own = field?.shape.kind === 'wholeNumber' ? field.shape.max : most;
		return { problem: `${show(input)} è troppo.`, cure: `Scrivi al massimo ${own}.` };
	}
	const length = lengthOf(input as string);
	return {
		problem: `Il testo è di ${characters(length)}: il massimo è ${most}.`,
		cure: `Accorcialo di ${characters(length - most)}.`,
	};
}

/** In characters as zod counts them: an emoji is one. */
function lengthOf(text: string): number {
	return Array.from(text).length;
}

function characters(count: number): string {
	return count === 1 ? '1 carattere' : `${count} caratteri`;
}
