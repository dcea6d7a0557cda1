import { collections } from '../schema/collections.ts';
import { describeFields, type Field } from '../schema/describe.ts';
import type { Catalogue } from './catalogue.ts';

/** How long a first proposal takes, and what that is made of. */
export interface ProposalTime {
	/** How many questions a new partner must answer about itself, and about its offer. */
	questions: { partners: number; offers: number };
	/** Seconds for all of them. */
	asking: number;
	/** The length in characters of an offer's description, as they are in the catalogue: half of them are longer. */
	letters: number;
	/** Seconds to write one. */
	writing: number;
}

/** Seconds to read a question and answer it in a few words. */
export const secondsPerQuestion = 20;

/** How fast somebody writes who thinks meanwhile, in characters a second. */
const lettersPerSecond = 3;

/** Reckons the time of a first proposal, by the schema and the texts of a catalogue; undefined for one without offers. */
export function proposalTime({ offers }: Described): ProposalTime | undefined {
	if (offers.length === 0) return undefined;
	const questions = { partners: count('partners'), offers: count('offers') };
	const letters = Math.round(median(offers.map(({ body }) => body.length)));
	return {
		questions,
		asking: (questions.partners + questions.offers) * secondsPerQuestion,
		letters,
		writing: letters / lettersPerSecond,
	};
}

function count(collection: 'partners' | 'offers'): number {
	return essential(describeFields(collections[collection].schema));
}

/** A list is one question, a group one for each of its fields. */
function essential(fields: Field[]): number {
	return fields.reduce((sum, { step, shape }) => {
		if (shape.kind === 'group') return sum + essential(shape.fields);
		return sum + (step === 'essential' ? 1 : 0);
	}, 0);
}

function median(numbers: number[]): number {
	const sorted = numbers.toSorted((one, other) => one - other);
	const middle = (sorted.length - 1) / 2;
	const [low = 0, high = low] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
	return (low + high) / 2;
}

interface Described {
	offers: Pick<Catalogue['offers'][number], 'body'>[];
}
