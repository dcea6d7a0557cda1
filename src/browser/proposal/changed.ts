import type { PublishedOffer } from '../../catalogue/catalogue.ts';
import type { Answers } from '../../forms/proposal/answers.ts';
import type { Change } from '../../forms/proposal/change.ts';
import { problemsOfChange } from '../../forms/proposal/change-problems.ts';
import { changedEntry } from '../../forms/proposal/changed-entry.ts';
import { entryFile } from '../../forms/proposal/entry-file.ts';
import { previewOffer } from '../../forms/proposal/preview.ts';
import { type ToldChange, toldChanges } from '../../forms/proposal/told-answers.ts';
import type { Day } from '../../schema/fields.ts';
import type { ProposalData } from './proposal-data.ts';
import type { ProposedFile } from './proposal.ts';
import { adviceIn, type ViewProblem } from './view-problem.ts';

/** A change that may be sent. */
export interface Changed {
	/** None where every answer is as it was. */
	differences: ToldChange[];
	advice: ViewProblem[];
	/** The offer as it will be; undefined for a partner, and while the offer's own partner waits. */
	offer: PublishedOffer | undefined;
	file: ProposedFile;
}

/**
 * What answers without a problem come to.
 *
 * @param original what the entry's file says
 */
export function changedOf(
	change: Change,
	original: Answers,
	answers: Answers,
	{ content, index, joined, partners }: ProposalData,
	today: Day,
): Changed {
	const { of, id } = change;
	const entry = changedEntry(of, original, answers, content);
	const partner = partners.find((one) => of === 'offers' && one.id === entry['partner']);
	return {
		differences: toldChanges(of, original, entry, content),
		advice: adviceIn(problemsOfChange(change, original, answers, content, index)),
		offer: partner && previewOffer(id, entry, partner, joined, today),
		file: { ...entryFile(of, id, entry), of, isThere: true },
	};
}
