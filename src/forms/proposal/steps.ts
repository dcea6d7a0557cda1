import { collections } from '../../schema/collections.ts';
import { describeFields, type Field } from '../../schema/describe.ts';
import { type Answers, askedFields, isLater } from './answers.ts';

/** What is proposed: a partner with its first offer, or an offer alone. */
export type Proposed = 'partners' | 'offers';

/** A page of questions. */
export interface Step {
	of: Proposed;
	title: string;
	/** Asked at once, with what follows from their answers. */
	fields: Field[];
	/** Under the other details. */
	more: Field[];
}

/** The fields of what is proposed, in the order of the schema. */
export const fieldsOf: Record<Proposed, Field[]> = {
	partners: describeFields(collections.partners.schema),
	offers: describeFields(collections.offers.schema),
};

/** The field of an offer that says who offers it: another step asks that. */
export const partnerKey = collections.offers.named[0];

/**
 * The questions of a proposal in short steps. Each step goes from its first field to the next one's,
 * so that every field of the schema stands in one; the other details are in the last of their own.
 *
 * @throws when the schema has no field that a step begins with
 */
export function buildSteps(): Step[] {
	return (['partners', 'offers'] as const).flatMap((of) => {
		const asked = askedFields(fieldsOf[of]).filter(
			({ key }) => of === 'partners' || key !== partnerKey,
		);
		const first = asked.filter((field) => !isLater(field));
		const starts = beginnings[of].map(({ from }) => {
			const start = first.findIndex(({ key }) => key === from);
			if (start < 0) throw new Error(`No step can begin with "${from}".`);
			return start;
		});
		return beginnings[of].map(({ title }, at) => ({
			of,
			title,
			fields: first.slice(at === 0 ? 0 : starts[at], starts[at + 1]),
			more: at === starts.length - 1 ? asked.filter(isLater) : [],
		}));
	});
}

/** The steps for what the catalogue has not published yet. */
export function newSteps(): Step[] {
	return buildSteps().map((step) => ({
		...step,
		more: step.more.filter(({ key }) => !ofPublished.includes(key)),
	}));
}

/** The answers of a new entry, whatever a link says that the form does not ask of one. */
export function newAnswers(answers: Answers): Answers {
	return Object.fromEntries(Object.entries(answers).filter(([key]) => !ofPublished.includes(key)));
}

/** What only makes sense of an entry that merchants can see by now. */
const ofPublished = ['status', 'suspension'];

/** The steps of each, with the field that each begins with. */
const beginnings: Record<Proposed, { from: string; title: string }[]> = {
	partners: [{ from: 'name', title: 'Chi propone' }],
	offers: [
		{ from: 'title', title: 'Che cosa offri' },
		{ from: 'coverage', title: 'Dove vale e fino a quando' },
		{ from: 'freeWhat', title: 'Che cosa è gratuito' },
		{ from: 'activation', title: 'Come si attiva' },
		{ from: 'support', title: 'Assistenza, regole e descrizione' },
	],
};
