import type { Field, Shape } from '../../schema/describe.ts';
import { type Answers, askedFields, isChosenFrom } from './answers.ts';

/**
 * What of something unknown can stand in the form as answers: it comes from a link or from what a
 * browser kept, so anything may be in it.
 */
export function fittingAnswers(fields: Field[], unknown: unknown): Answers {
	if (typeof unknown !== 'object' || unknown === null) return {};
	const found = unknown as Record<string, unknown>;
	return Object.fromEntries(
		askedFields(fields).flatMap(({ key, shape }) => {
			const answer = Object.hasOwn(found, key) ? fitting(shape, found[key]) : undefined;
			return answer === undefined ? [] : [[key, answer]];
		}),
	);
}

function fitting(shape: Shape, unknown: unknown): unknown {
	switch (shape.kind) {
		case 'group':
			return fittingAnswers(shape.fields, unknown);
		case 'list': {
			if (!Array.isArray(unknown)) return undefined;
			const item = isChosenFrom(shape) ? asText : (one: unknown) => fitting(shape.item, one);
			return unknown
				.slice(0, mostItems)
				.map(item)
				.filter((one) => one !== undefined);
		}
		case 'yesNo':
			return typeof unknown === 'boolean' ? unknown : undefined;
		default:
			return asText(unknown);
	}
}

function asText(unknown: unknown): string | undefined {
	return typeof unknown === 'string' || typeof unknown === 'number' ? String(unknown) : undefined;
}

/** More than any list of the catalogue may have. */
const mostItems = 100;
