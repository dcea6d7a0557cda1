import type { Day } from '../schema/fields.ts';
import type { Offer } from './catalogue.ts';

/**
 * The last day to join, where it is known and still to come: a day worth a note in a calendar. Of an
 * offer that only waits for its partner's word nobody knows it.
 *
 * @param today that day itself counts as to come
 */
export function deadlineOf({ life: { ending } }: Pick<Offer, 'life'>, today: Day): Day | undefined {
	return ending.kind === 'on' && ending.day >= today ? ending.day : undefined;
}
