import type { PublishedOffer } from '../../catalogue/catalogue.ts';
import type { Draft } from '../../forms/proposal/draft.ts';
import { type EntryFile, entryFile, identifierOf } from '../../forms/proposal/entry-file.ts';
import { previewOffer, previewPartner } from '../../forms/proposal/preview.ts';
import { type Problem, problemsOf } from '../../forms/proposal/problems.ts';
import { fieldsOf, partnerKey, type Proposed } from '../../forms/proposal/steps.ts';
import { writtenOf } from '../../forms/proposal/written.ts';
import type { Day } from '../../schema/fields.ts';
import type { ProposalData } from './proposal-data.ts';
import { adviceIn, type ViewProblem } from './view-problem.ts';

/** A draft that may be sent. */
export interface Proposal {
	offer: PublishedOffer;
	advice: ViewProblem[];
	/** In the order in which they are proposed. */
	files: ProposedFile[];
}

export interface ProposedFile extends EntryFile {
	of: Proposed;
	/** Whether the catalogue has it already. */
	isThere: boolean;
}

/** The problems of an entry of the draft. */
export function problemsOfDraft(of: Proposed, draft: Draft, data: ProposalData): Problem[] {
	const answers = of === 'offers' ? offerAnswers(draft, data) : draft.partners;
	return problemsOf(of, answers, data.content, data.index);
}

/** What a draft without problems comes to; undefined for one with a problem. */
export function proposalOf(draft: Draft, data: ProposalData, today: Day): Proposal | undefined {
	const { content, joined, partners, offers } = data;
	const written = writtenOf(fieldsOf.offers, offerAnswers(draft, data), content);
	const own = writtenOf(fieldsOf.partners, draft.partners, content);
	const known = partners.find((partner) => partner.id === draft.known);
	const partner = known ?? previewPartner(identifierOf('partners', own), own);
	// An offer keeps the name of its file when it is proposed again.
	const same = offers.find(({ partner: of, title }) => {
		return of === partner?.id && title === written['title'];
	});
	const id = same?.id ?? identifierOf('offers', written);
	const offer = partner && previewOffer(id, written, partner, joined, today);
	if (partner === undefined || offer === undefined) return undefined;
	const offerFile = {
		...entryFile('offers', id, written),
		of: 'offers',
		isThere: same !== undefined,
	};
	const partnerFile = { ...entryFile('partners', partner.id, own), of: 'partners', isThere: false };
	return {
		offer,
		advice: adviceIn(found(draft, data)),
		files: (known === undefined ? [partnerFile, offerFile] : [offerFile]) as ProposedFile[],
	};
}

/** The identifier of the partner that a draft describes or names. */
export function partnerIdOf({ known, partners }: Draft, { content }: ProposalData): string {
	if (known !== undefined && known !== '') return known;
	return identifierOf('partners', writtenOf(fieldsOf.partners, partners, content));
}

function found(draft: Draft, data: ProposalData): Problem[] {
	const own = draft.known === '' ? problemsOfDraft('partners', draft, data) : [];
	return [...own, ...problemsOfDraft('offers', draft, data)];
}

function offerAnswers(draft: Draft, data: ProposalData) {
	return { ...draft.offers, [partnerKey]: partnerIdOf(draft, data) };
}
