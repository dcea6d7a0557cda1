import type { Answers } from '../../forms/proposal/answers.ts';
import type { Draft } from '../../forms/proposal/draft.ts';
import { newOfferId, withWritten } from '../../forms/proposal/existing.ts';
import { identifierOf } from '../../forms/proposal/identifier.ts';
import { type Problem, problemsOf } from '../../forms/proposal/problems.ts';
import { fieldsOf, newAnswers, partnerKey, type Proposed } from '../../forms/proposal/steps.ts';
import { writtenOf } from '../../forms/proposal/written.ts';
import { pictureProblems, withPictures } from './chosen-pictures.ts';
import type { Pictures } from './picture.ts';
import type { ProposalData } from './proposal-data.ts';

/** What somebody has written and chosen so far. */
export interface Written {
	draft: Draft;
	pictures: Pictures;
}

/** The problems of an entry of the draft. */
export function problemsOfDraft(
	of: Proposed,
	{ draft, pictures }: Written,
	data: ProposalData,
): Problem[] {
	const { content, index } = data;
	const partner = partnerIdOf(draft, data);
	if (of === 'partners') {
		const { answers } = withPictures(of, draft.partners, pictures, partner);
		return [
			...pictureProblems(of, draft.partners, pictures),
			...problemsOf({ of, id: partner }, answers, content, index),
		];
	}
	const answers = offerAnswers(draft, data);
	const id = newOfferId(writtenOf(fieldsOf.offers, answers, content), index);
	const whole =
		draft.known === ''
			? withWritten(index, 'partners', partner, partnerWritten(draft, data))
			: index;
	return problemsOf({ of, id }, answers, content, whole);
}

/** All problems of a draft. */
export function allOfDraft(written: Written, data: ProposalData): Problem[] {
	const own = written.draft.known === '' ? problemsOfDraft('partners', written, data) : [];
	return [...own, ...problemsOfDraft('offers', written, data)];
}

/** The identifier of the partner that a draft describes or names. */
export function partnerIdOf(draft: Draft, data: ProposalData): string {
	const { known } = draft;
	if (known !== undefined && known !== '') return known;
	return identifierOf('partners', partnerWritten(draft, data));
}

/** The answers of the offer, with who offers it. */
export function offerAnswers(draft: Draft, data: ProposalData): Answers {
	return { ...newAnswers(draft.offers), [partnerKey]: partnerIdOf(draft, data) };
}

function partnerWritten({ partners }: Draft, { content }: ProposalData): Answers {
	return writtenOf(fieldsOf.partners, partners, content);
}
