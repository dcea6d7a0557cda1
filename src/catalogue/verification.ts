import { addDays } from '../schema/days.ts';
import type { Day } from '../schema/fields.ts';
import type { Offer } from '../schema/offer.ts';

/**
 * Whether somebody must look again: a verification holds as many days as it says. What was never
 * verified is not overdue.
 *
 * @param today the day, in Europe/Rome; on the verification's last day it still holds
 */
export function isVerificationOverdue(verification: Offer['verification'], today: Day): boolean {
	return verification !== undefined && addDays(verification.on, verification.every) < today;
}

/** Whether a verification is said to be of a day that has not come, by a slip: nobody verifies ahead. */
export function isVerificationAhead(verification: Offer['verification'], today: Day): boolean {
	return verification !== undefined && verification.on > today;
}
