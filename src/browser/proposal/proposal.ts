import type { Partner, PublishedOffer } from '../../catalogue/catalogue.ts';
import type { Answers } from '../../forms/proposal/answers.ts';
import { type EntryFile, entryFile } from '../../forms/proposal/entry-file.ts';
import { newOfferId } from '../../forms/proposal/existing.ts';
import { previewOffer, previewPartner } from '../../forms/proposal/preview.ts';
import { fieldsOf, type Proposed } from '../../forms/proposal/steps.ts';
import { writtenOf } from '../../forms/proposal/written.ts';
import type { Day } from '../../schema/fields.ts';
import { type ProposedPicture, withPictures } from './chosen-pictures.ts';
import { allOfDraft, offerAnswers, partnerIdOf, type Written } from './draft-problems.ts';
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

export interface ProposedFile extends EntryFile {
	of: Proposed;
	/** Whether the catalogue has it already. */
	isThere: boolean;
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
		advice: adviceIn(allOfDraft({ draft, pictures }, data)),
		files: known ? [offerFile] : [newFile('partners', partner.id, own), offerFile],
		pictures: known ? [] : proposed,
	};
}

function newFile(of: Proposed, id: string, written: Answers): ProposedFile {
	return { ...entryFile(of, id, written), of, isThere: false };
}

/** A partner as the preview shows it, with a picture that is nowhere yet. */
export function withShown(partner: Partner, proposed: ProposedPicture[]): Partner {
	const logo = proposed.find(({ path }) => path === `public${partner.logo ?? ''}`);
	return logo === undefined ? partner : { ...partner, logo: logo.shown };
}
