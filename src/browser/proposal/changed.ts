import type { Partner, PublishedOffer } from '../../catalogue/catalogue.ts';
import type { Answers } from '../../forms/proposal/answers.ts';
import type { Change } from '../../forms/proposal/change.ts';
import { changedEntry } from '../../forms/proposal/changed-entry.ts';
import { entryFile } from '../../forms/proposal/entry-file.ts';
import { previewOffer, previewPartner } from '../../forms/proposal/preview.ts';
import { type ToldChange, toldChanges } from '../../forms/proposal/told-answers.ts';
import type { Day } from '../../schema/fields.ts';
import type { ProposedPicture } from './chosen-pictures.ts';
import { placed, problemsOfWritten, type WrittenChange } from './changed-problems.ts';
import type { ProposalData } from './proposal-data.ts';
import { type ProposedFile, withShown } from './proposal.ts';
import { adviceIn, type ViewProblem } from './view-problem.ts';

/** A change that may be sent. */
export interface Changed {
	/** None where every answer is as it was. */
	differences: ToldChange[];
	advice: ViewProblem[];
	/** The offer as it will be; undefined for a partner, and while the offer's own partner waits. */
	offer: PublishedOffer | undefined;
	/** The partner as it will be; undefined for an offer. */
	partner: Partner | undefined;
	file: ProposedFile;
	pictures: ProposedPicture[];
}

/**
 * What answers without a problem come to.
 *
 * @param original what the entry's file says
 */
export function changedOf(
	change: Change,
	original: Answers,
	written: WrittenChange,
	data: ProposalData,
	today: Day,
): Changed {
	const { of, id } = change;
	const { content, joined, partners } = data;
	const { answers, proposed } = placed(change, original, written);
	const entry = changedEntry(of, original, answers, content);
	const shown = of === 'partners' ? previewPartner(id, entry) : undefined;
	const partner = partners.find((one) => of === 'offers' && one.id === entry['partner']);
	return {
		differences: toldChanges(of, original, entry, content),
		advice: adviceIn(problemsOfWritten(change, original, written, data)),
		offer: partner && previewOffer(id, entry, partner, joined, today),
		partner: shown && withShown(shown, proposed),
		file: { ...entryFile(of, id, entry), of, isThere: true },
		pictures: proposed,
	};
}
