import type { Shape } from '../../schema/describe.ts';
import type { ReferencedCollection, Vocabulary } from '../../schema/field-meta.ts';
import { type Answers, type Prefills } from './answers.ts';
import { fieldsOf } from './steps.ts';

/** What the form offers to choose from, and answers by itself. */
export interface ProposalContent {
	options: Record<Vocabulary | ReferencedCollection, OfferedOption[]>;
	prefills: Prefills;
}

/** A value that may be chosen, and its name. */
export interface OfferedOption {
	value: string;
	label: string;
	/** The category without which it makes no sense. */
	category?: string;
}

/**
 * What may be chosen for a field, or for each item of its list, beside the other answers; undefined
 * where nothing is chosen.
 *
 * @param answers those of the whole entry
 */
export function offeredFor(
	shape: Shape,
	answers: Answers,
	{ options }: ProposalContent,
): OfferedOption[] | undefined {
	const item = shape.kind === 'list' ? shape.item : shape;
	switch (item.kind) {
		case 'choice':
			return item.options.map(({ value, label }) => ({ value, label: label.it }));
		case 'numberChoice':
			return item.options.map((value) => ({ value: String(value), label: String(value) }));
		case 'term':
			return ofCategory(options[item.vocabulary], answers);
		case 'reference':
			return options[item.collection];
		default:
			return undefined;
	}
}

function ofCategory(options: OfferedOption[], answers: Answers): OfferedOption[] {
	const chosen = categoryKey === undefined ? undefined : answers[categoryKey];
	return options.filter(({ category }) => category === undefined || category === chosen);
}

/** The field of an offer that says its category. */
const categoryKey = fieldsOf.offers.find(
	({ shape }) => shape.kind === 'term' && shape.vocabulary === 'categories',
)?.key;
