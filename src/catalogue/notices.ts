import { addDays } from '../schema/days.ts';
import type { Day } from '../schema/fields.ts';
import { outcomeWithin } from '../schema/outcome-within.ts';
import type { Catalogue, Notice } from './catalogue.ts';
import { compare } from './order.ts';

/** Where a public notice stands. Derived from its dates and its outcome, never stored. */
export type NoticeState = 'in-arrivo' | 'aperto' | 'in-valutazione' | 'chiuso';

/**
 * The state of a notice on a day. Its first and last day count as open; after them proposals are
 * judged until the outcome is published.
 *
 * @param today the day, in Europe/Rome
 */
export function noticeState(
	{ opens, closes, outcome }: Pick<Notice, 'opens' | 'closes' | 'outcome'>,
	today: Day,
): NoticeState {
	if (today < opens) return 'in-arrivo';
	if (today <= closes) return 'aperto';
	return outcome !== undefined && outcome.publishedOn <= today ? 'chiuso' : 'in-valutazione';
}

/** The last day on which the outcome of a notice is in time. */
export function outcomeDue({ closes }: Pick<Notice, 'closes'>): Day {
	return addDays(closes, outcomeWithin);
}

/** Whether a notice has closed and its outcome should have been published, in Europe/Rome. */
export function isOutcomeLate(
	notice: Pick<Notice, 'opens' | 'closes' | 'outcome'>,
	today: Day,
): boolean {
	return noticeState(notice, today) === 'in-valutazione' && outcomeDue(notice) < today;
}

/** The notice that proposals answer today: of several open ones, the one that opened last. */
export function openNotice({
	notices,
	today,
}: Pick<Catalogue, 'notices' | 'today'>): Notice | undefined {
	return publishedNotices({ notices, today }).find(
		(notice) => noticeState(notice, today) === 'aperto',
	);
}

/** The goals that a notice names, in the order of the vocabulary. */
export function goalsOf(
	{ goals }: Pick<Catalogue, 'goals'>,
	notice: Pick<Notice, 'goals'>,
): Catalogue['goals'] {
	return goals.filter(({ id }) => notice.goals.includes(id));
}

/** The notices that have pages, in the order of `listNotices`. */
export function publishedNotices({
	notices,
	today,
}: Pick<Catalogue, 'notices' | 'today'>): Notice[] {
	return listNotices({ notices }).filter(({ published }) => published <= today);
}

/** Every notice, the one that opened last coming first. */
export function listNotices({ notices }: Pick<Catalogue, 'notices'>): Notice[] {
	return [...notices].sort(
		(one, other) => compare(other.opens, one.opens) || compare(one.id, other.id),
	);
}
