import type { Field, Shape } from '../../schema/describe.ts';
import { type Answers, askedFields, isAsked, isChosenFrom } from './answers.ts';
import { offeredFor, type ProposalContent } from './offered.ts';

/**
 * The answers as a file says them: what is no question is left out, and what is meant anyway. Blank
 * items of a list stay, so that a problem names the place that somebody sees.
 */
export function writtenOf(fields: Field[], answers: Answers, content: ProposalContent): Answers {
	const asked = new Set(askedFields(fields));
	const write = (group: Field[], own: Answers): Answers =>
		Object.fromEntries(
			group.flatMap((field) => {
				if (!isAsked(field, own)) return [];
				const value = valueOf(field.shape, own[field.key]);
				const isMeantAnyway = JSON.stringify(value) === JSON.stringify(field.default);
				return value === undefined || isMeantAnyway ? [] : [[field.key, value]];
			}),
		);
	const valueOf = (shape: Shape, answer: unknown): unknown => {
		switch (shape.kind) {
			case 'group':
				return write(shape.fields, answersIn(answer));
			case 'list': {
				if (!Array.isArray(answer)) return undefined;
				const items: unknown[] = answer;
				if (!isChosenFrom(shape)) return items.map((item) => valueOf(shape.item, item));
				const offered = offeredFor(shape, answers, content) ?? [];
				return items.filter((item) => offered.some(({ value }) => value === item));
			}
			case 'wholeNumber':
			case 'numberChoice':
				return numberOr(answer);
			case 'day':
				return typeof answer === 'string' ? writtenDay(answer) : undefined;
			default:
				return answer;
		}
	};
	return write(
		fields.filter((field) => asked.has(field)),
		answers,
	);
}

function answersIn(answer: unknown): Answers {
	return typeof answer === 'object' && answer !== null ? (answer as Answers) : {};
}

/** What is no number stays as it was typed: the schema says what is wrong with it. */
function numberOr(answer: unknown): unknown {
	return typeof answer === 'string' && /^\s*\d+\s*$/.test(answer) ? Number(answer) : answer;
}

/** People write the third of March with one digit each. */
function writtenDay(answer: string): string {
	const [, year, month = '', day = ''] =
		/^\s*(\d{4})\s*-\s*(\d{1,2})\s*-\s*(\d{1,2})\s*$/.exec(answer) ?? [];
	if (year === undefined) return answer;
	return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
