import { type Answers, firstAnswers, type Prefills } from './answers.ts';
import { fittingAnswers } from './fitting.ts';
import { buildSteps, fieldsOf } from './steps.ts';

/** All that somebody has answered of a proposal. */
export interface Draft {
	/** The answers to the self-check, by question. */
	check: Record<string, string>;
	/** Who offers: a partner of the catalogue by identifier, '' for a new one, undefined for nobody yet. */
	known: string | undefined;
	/** The step that somebody had come to, from 0. */
	step: number;
	partners: Answers;
	offers: Answers;
}

/** A proposal that nobody has begun. */
export function newDraft(prefills: Prefills): Draft {
	return {
		check: {},
		known: undefined,
		step: 0,
		partners: firstAnswers(fieldsOf.partners, prefills),
		offers: firstAnswers(fieldsOf.offers, prefills),
	};
}

/** The draft that something from outside holds; undefined when it holds none. */
export function readDraft(unknown: unknown): Draft | undefined {
	if (typeof unknown !== 'object' || unknown === null) return undefined;
	const { check, known, step, partners, offers } = unknown as Record<string, unknown>;
	if (typeof check !== 'object' || check === null) return undefined;
	return {
		check: Object.fromEntries(
			Object.entries(check).filter((answer): answer is [string, string] => {
				return typeof answer[1] === 'string';
			}),
		),
		known: typeof known === 'string' ? known : undefined,
		step: typeof step === 'number' && lastStep >= step && step >= 0 ? Math.trunc(step) : 0,
		partners: fittingAnswers(fieldsOf.partners, partners),
		offers: fittingAnswers(fieldsOf.offers, offers),
	};
}

/** After the self-check come the questions, and after them the review. */
export const lastStep = buildSteps().length + 1;
