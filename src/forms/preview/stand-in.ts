import type { Field, Shape } from '../../schema/describe.ts';
import type { Day } from '../../schema/fields.ts';
import { type Answers, isAsked } from '../proposal/answers.ts';
import type { ProposalContent } from '../proposal/offered.ts';

/** What a stand-in is made of. */
export interface StandInContent extends Pick<ProposalContent, 'options'> {
	today: Day;
	/** The identifier of the notice that is open. */
	notice: string | undefined;
}

/**
 * What stands in for an answer that is missing or wrong, so that the rest of an entry can be shown.
 *
 * @param answer the one that it takes the place of
 * @param attempt how many others did not go with the other answers; a new one comes each time
 * @returns undefined where no answer is one too
 */
export function standIn(
	field: Field,
	answer: unknown,
	content: StandInContent,
	attempt: number,
): unknown {
	// It may be right in itself, and go with another answer to another question.
	if (attempt === 0 && !field.required && answer !== undefined) return undefined;
	return exampleOf(field, content, attempt);
}

function exampleOf(field: Field, content: StandInContent, attempt: number): unknown {
	if (field.prefill === 'open-notice' && content.notice !== undefined) return content.notice;
	if (field.prefill === 'today' && attempt === 0) return content.today;
	return answerOf(field.shape, field, content, attempt);
}

function answerOf(
	shape: Shape,
	{ label, example }: Field,
	content: StandInContent,
	attempt: number,
): unknown {
	switch (shape.kind) {
		case 'text':
			return textOf(example ?? `${label}…`, shape);
		case 'pattern':
			return example;
		case 'webAddress':
			return example ?? 'https://www.esempio.example';
		case 'email':
			return example ?? 'info@esempio.example';
		case 'day':
			return dayAfter(content.today, [60, 0, 150, 600][attempt % 4] ?? 0);
		case 'choice':
			return shape.options[attempt % shape.options.length]?.value;
		case 'term':
			return content.options[shape.vocabulary][attempt]?.value;
		case 'reference':
			return content.options[shape.collection][attempt]?.value;
		case 'wholeNumber':
			return Math.max(shape.min, 1);
		case 'numberChoice':
			return shape.options[0];
		case 'yesNo':
			return false;
		case 'upload':
			return undefined;
		case 'group':
			return groupOf(shape.fields, content, attempt);
		case 'list':
			return listOf(shape, label, content, attempt);
	}
}

function groupOf(fields: Field[], content: StandInContent, attempt: number): Answers {
	const answers: Answers = {};
	for (const field of fields) {
		const isMeant = field.required || (field.step === 'follow-up' && isAsked(field, answers));
		if (isMeant) answers[field.key] = exampleOf(field, content, attempt);
	}
	return answers;
}

/** Some lists want every choice that there is. */
function listOf(
	{ item, min }: Extract<Shape, { kind: 'list' }>,
	label: string,
	content: StandInContent,
	attempt: number,
): unknown[] {
	if (item.kind === 'choice' && attempt === 0) return item.options.map(({ value }) => value);
	return Array.from({ length: Math.max(min, 1) }, (_, at) => {
		const field = { key: '', label: `${label} ${at + 1}`, required: true, shape: item };
		return answerOf(item, field, content, item.kind === 'term' ? at : 0);
	});
}

/** As long as an answer has to be. */
function textOf(text: string, { min, max }: Extract<Shape, { kind: 'text' }>): string {
	return text.padEnd(min, '…').slice(0, max);
}

function dayAfter(day: Day, days: number): Day {
	const date = new Date(`${day}T12:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}
