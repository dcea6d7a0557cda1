import type { PublishedOffer } from '../../src/catalogue/catalogue.ts';
import { lastDay } from '../../src/catalogue/lifecycle.ts';
import { type Due, reminderDays } from './due.ts';
import type { Told } from './memory/memory.ts';
import { keyOf } from './memory/remember.ts';

/** An offer of whose end its partner is to be told. */
export interface Reminder {
	offer: PublishedOffer;
	told: Told;
}

/**
 * The reminders that nobody has had yet: one thirty days before the end of an offer and one a week
 * before, or as soon after as we get to it. Partners without an account get none.
 *
 * @param told the reminders of the days before
 */
export function remindersOf({ week, month }: Pick<Due, 'week' | 'month'>, told: readonly Told[]) {
	const known = new Set(told.map(keyOf));
	const [far, near] = reminderDays;
	return [
		...week.map((offer) => reminder(offer, near)),
		...month.map((offer) => reminder(offer, far)),
	].filter((each) => each.offer.partner.maintainers.length > 0 && !known.has(keyOf(each.told)));
}

function reminder(offer: PublishedOffer, before: Told['before']): Reminder {
	return { offer, told: { offer: offer.id, end: lastDay(offer.life), before } };
}
