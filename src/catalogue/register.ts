import { daysBetween } from '../schema/days.ts';
import type { Register } from '../schema/register.ts';
import type { Catalogue, Notice } from './catalogue.ts';
import { median } from './median.ts';
import { publishedNotices } from './notices.ts';
import { refusalReasonLabels } from './terms.ts';

/** What became of some proposals, counted. */
export interface ProposalCounts {
	received: number;
	approved: number;
	refused: number;
	withdrawn: number;
	waiting: number;
	/** Why some were refused: the reason that most share comes first, no reason last. */
	reasons: { reason: RefusalReason | undefined; count: number }[];
	/** Half of the decisions took at most so many days; undefined while there is none. */
	medianDays: number | undefined;
}

/** What stands before a reason in the name of a label on GitHub: `motivo: doppione`. */
export const refusalReasonPrefix = 'motivo: ';

type RefusalReason = keyof typeof refusalReasonLabels;

/** A notice with the proposals that came while it was open; without one, those that came at other times. */
export interface NoticeCounts {
	notice: Notice | undefined;
	counts: ProposalCounts;
}

/** Counts proposals. Those that were withdrawn are no decisions. */
export function countProposals(proposals: Register['proposals']): ProposalCounts {
	const withOutcome = (wanted: Proposal['outcome']) =>
		proposals.filter(({ outcome }) => outcome === wanted);
	const approved = withOutcome('approvata');
	const refused = withOutcome('respinta');
	const days = [...approved, ...refused].map(({ opened, decided }) =>
		daysBetween(opened, decided ?? opened),
	);
	return {
		received: proposals.length,
		approved: approved.length,
		refused: refused.length,
		withdrawn: withOutcome('ritirata').length,
		waiting: withOutcome('in-esame').length,
		reasons: countReasons(refused),
		medianDays: days.length === 0 ? undefined : median(days),
	};
}

/**
 * The register by notice, the one that opened last coming first, and then what came at other times. A
 * proposal that came while two were open counts for the one that opened last.
 *
 * @returns none for a notice that no proposal answered
 */
export function registerByNotice(
	catalogue: Pick<Catalogue, 'register' | 'notices' | 'today'>,
): NoticeCounts[] {
	const notices = publishedNotices(catalogue);
	const noticeOf = ({ opened }: Proposal) =>
		notices.find(({ opens, closes }) => opens <= opened && opened <= closes);
	const byNotice = Map.groupBy(catalogue.register?.proposals ?? [], noticeOf);
	return [...notices, undefined].flatMap((notice) => {
		const proposals = byNotice.get(notice);
		return proposals === undefined ? [] : [{ notice, counts: countProposals(proposals) }];
	});
}

/** What the register counts of a notice; undefined where it knows of no proposal. */
export function countsOfNotice(
	catalogue: Pick<Catalogue, 'register' | 'notices' | 'today'>,
	{ id }: Pick<Notice, 'id'>,
): ProposalCounts | undefined {
	return registerByNotice(catalogue).find(({ notice }) => notice?.id === id)?.counts;
}

function countReasons(refused: Proposal[]): ProposalCounts['reasons'] {
	const known = Object.keys(refusalReasonLabels) as RefusalReason[];
	const named = known
		.map((reason) => ({ reason, count: countOf(refused, reason) }))
		.sort((one, other) => other.count - one.count);
	return [...named, { reason: undefined, count: countOf(refused, undefined) }].filter(
		({ count }) => count > 0,
	);
}

function countOf(refused: Proposal[], wanted: RefusalReason | undefined): number {
	return refused.filter(({ reason }) => reason === wanted).length;
}

type Proposal = Register['proposals'][number];
