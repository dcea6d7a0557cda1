import type { Day } from '../schema/fields.ts';

/**
 * Where an offer stands in its life. Derived from dates and partner, never stored; of several that
 * hold, the first is the one.
 */
export type OfferState = 'in-attesa-del-partner' | 'terminata' | 'in-scadenza' | 'attiva';

/** How long before its last day an offer is said to be ending, in days. */
const endingWithin = 30;

/**
 * The state of an offer on a day.
 *
 * @param offer its last day to sign up, and whether its partner has been published
 * @param today the day, in Europe/Rome; the last day itself still counts as active
 */
export function offerState(
	{ validUntil, hasPartner }: { validUntil: Day; hasPartner: boolean },
	today: Day,
): OfferState {
	if (!hasPartner) return 'in-attesa-del-partner';
	if (validUntil < today) return 'terminata';
	return validUntil <= addDays(today, endingWithin) ? 'in-scadenza' : 'attiva';
}

/** Whether merchants can still sign up. */
export function isActive(state: OfferState): boolean {
	return state === 'in-scadenza' || state === 'attiva';
}

/** The calendar day of an instant in Europe/Rome. */
export function romeDay(instant: Date): Day {
	return romeFormat.format(instant);
}

/** The day that comes `count` days after `day`. */
export function addDays(day: Day, count: number): Day {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + count);
	return date.toISOString().slice(0, 10);
}

// Swedish writes a date as year-month-day.
const romeFormat = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Rome',
	dateStyle: 'short',
});
