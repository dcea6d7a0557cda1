import type { Partner, PublishedOffer } from '../../catalogue/catalogue.ts';
import type { Answers } from '../../forms/proposal/answers.ts';
import type { Draft } from '../../forms/proposal/draft.ts';
import { type EntryFile, entryFile, identifierOf } from '../../forms/proposal/entry-file.ts';
import { newOfferId, withWritten } from '../../forms/proposal/existing.ts';
import { previewOffer, previewPartner } from '../../forms/proposal/preview.ts';
import { type Problem, problemsOf } from '../../forms/proposal/problems.ts';
import { fieldsOf, newAnswers, partnerKey, type Proposed } from '../../forms/proposal/steps.ts';
import { writtenOf } from '../../forms/proposal/written.ts';
import type { Day } from '../../schema/fields.ts';
import { pictureProblems, type ProposedPicture, withPictures } from './chosen-pictures.ts';
import type { Pictures } from './picture.ts';
import type { ProposalData } from './proposal-data.ts';
import { adviceIn, type ViewProblem } from './view-problem.ts';

/** A draft that may be sent. */
export interface Proposal {
	offer: PublishedOffer;
	/** Who offers it, when the catalogue has not heard of it yet. */
	partner: Partner | undefined;
	advice: ViewProblem[];
	/** In the order in which they are proposed. */
	files: ProposedFile[];
	pictures: ProposedPicture[];
}

/** What somebody has written and chosen so far. */
export interface Written {
	draft: Draft;
	pictures: Pictures;
}

export interface ProposedFile extends EntryFile {
	of: Proposed;
	/** Whether the catalogue has it already. */
	isThere: boolean;
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

/** What a draft without problems comes to; undefined for one with a problem. */
export function proposalOf(
	{ draft, pictures }: Written,
	data: ProposalData,
	today: Day,
): Proposal | undefined {
	const { content, joined, partners, index } = data;
	const written = writtenOf(fieldsOf.offers, offerAnswers(draft, data), content);
	const known = partners.find((partner) => partner.id === draft.known);
	const partnerId = partnerIdOf(draft, data);
	const { answers, proposed } = withPictures('partners', draft.partners, pictures, partnerId);
	const own = writtenOf(fieldsOf.partners, answers, content);
	const partner = known ?? previewPartner(partnerId, own);
	const id = newOfferId(written, index);
	const offer = partner && previewOffer(id, written, partner, joined, today);
	if (partner === undefined || offer === undefined) return undefined;
	const offerFile = newFile('offers', id, written);
	return {
		offer,
		partner: known ? undefined : withShown(partner, proposed),
		advice: adviceIn(found({ draft, pictures }, data)),
		files: known ? [offerFile] : [newFile('partners', partner.id, own), offerFile],
		pictures: known ? [] : proposed,
	};
}

/** The identifier of the partner that a draft describes or names. */
export function partnerIdOf(draft: Draft, data: ProposalData): string {
	const { known } = draft;
	if (known !== undefined && known !== '') return known;
	return identifierOf('partners', partnerWritten(draft, data));
}

function newFile(of: Proposed, id: string, written: Answers): ProposedFile {
	return { ...entryFile(of, id, written), of, isThere: false };
}

function partnerWritten({ partners }: Draft, { content }: ProposalData): Answers {
	return writtenOf(fieldsOf.partners, partners, content);
}

function found(written: Written, data: ProposalData): Problem[] {
	const own = written.draft.known === '' ? problemsOfDraft('partners', written, data) : [];
	return [...own, ...problemsOfDraft('offers', written, data)];
}

function offerAnswers(draft: Draft, data: ProposalData) {
	return { ...newAnswers(draft.offers), [partnerKey]: partnerIdOf(draft, data) };
}

/** A partner as the preview shows it, with a picture that is nowhere yet. */
export function withShown(partner: Partner, proposed: ProposedPicture[]): Partner {
	const logo = proposed.find(({ path }) => path === `public${partner.logo ?? ''}`);
	return logo === undefined ? partner : { ...partner, logo: logo.shown };
}
