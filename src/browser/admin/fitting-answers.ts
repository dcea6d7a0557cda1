import { type Answers, isGroup } from '../../forms/proposal/answers.ts';
import type { Field, Shape } from '../../schema/describe.ts';

/**
 * Of answers that were kept, those that today's form can show: since then it may have got other fields.
 *
 * @param fields of the form
 * @param answers by field; null for one that was emptied
 */
export function fittingAnswers(fields: Field[], answers: Answers): Answers {
	const fitting = fields
		.filter(({ key }) => Object.hasOwn(answers, key))
		.map(({ key, shape }) => {
			const answer = answers[key];
			return [key, answer === null ? null : fit(shape, answer)] as const;
		})
		.filter(([, answer]) => answer !== undefined);
	return Object.fromEntries(fitting);
}

function fit(shape: Shape, answer: unknown): unknown {
	switch (shape.kind) {
		case 'text':
		case 'pattern':
		case 'webAddress':
		case 'email':
		case 'day':
		case 'choice':
		case 'term':
		case 'reference':
		case 'upload':
			return typeof answer === 'string' ? answer : undefined;
		case 'wholeNumber':
		case 'numberChoice':
			return typeof answer === 'number' ? answer : undefined;
		case 'yesNo':
			return typeof answer === 'boolean' ? answer : undefined;
		case 'list':
			if (!Array.isArray(answer)) return undefined;
			return answer
				.map((item: unknown) => fit(shape.item, item))
				.filter((item) => item !== undefined);
		case 'group':
			return isGroup(answer) ? withoutEmptied(fittingAnswers(shape.fields, answer)) : undefined;
	}
}

function withoutEmptied(answers: Answers): Answers {
	return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null));
}
