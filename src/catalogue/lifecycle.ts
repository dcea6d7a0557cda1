import { addDays } from '../schema/days.ts';
import type { Day } from '../schema/fields.ts';
import type { Offer } from '../schema/offer.ts';
import type { Partner } from '../schema/partner.ts';

/**
 * Where an offer stands in its life. Derived and never stored; of several that hold, the first of
 * this list is the one.
 */
export type OfferState =
	| 'ritirata'
	| 'in-attesa-del-partner'
	| 'sospesa'
	| 'terminata'
	| 'in-arrivo'
	| 'esaurita'
	| 'in-scadenza'
	| 'attiva';

/** What decides the state of an offer on any day: small, so that a card can carry it to a browser. */
export interface OfferLife {
	/** What holds whatever the day: the offer's own standing and its partner's, the graver of the two. */
	standing: 'ritirata' | 'in-attesa-del-partner' | 'sospesa' | 'pubblicata';
	/** The first day to sign up. */
	validFrom: Day;
	ending: Offer['ending'];
	isUsedUp: boolean;
}

/** How long before its last day an offer is said to be ending, in days. */
export const endingWithin = 30;

/**
 * The life of an offer with a partner.
 *
 * @param partner undefined while the partner's own proposal waits to be published
 */
export function lifeOf(
	{
		standing,
		validFrom,
		ending,
		availability,
	}: Pick<Offer, 'standing' | 'validFrom' | 'ending' | 'availability'>,
	partner: Pick<Partner, 'status'> | undefined,
): OfferLife {
	return {
		standing: graverStanding(standing.status, partner?.status),
		validFrom,
		ending,
		isUsedUp: availability === 'esaurita',
	};
}

/**
 * The state of an offer on a day.
 *
 * @param today the day, in Europe/Rome; first and last day count as active
 */
export function offerState(life: OfferLife, today: Day): OfferState {
	if (life.standing !== 'pubblicata') return life.standing;
	const last = lastDay(life);
	if (last < today) return 'terminata';
	if (life.validFrom > today) return 'in-arrivo';
	if (life.isUsedUp) return 'esaurita';
	return last <= addDays(today, endingWithin) ? 'in-scadenza' : 'attiva';
}

/** Whether merchants can sign up. */
export function isActive(state: OfferState): state is 'in-scadenza' | 'attiva' {
	return state === 'in-scadenza' || state === 'attiva';
}

/** The last day to sign up; without an end, the last on which the partner's word still holds. */
export function lastDay({ ending }: Pick<OfferLife, 'ending'>): Day {
	return ending.kind === 'on' ? ending.day : ending.by;
}

function graverStanding(
	own: Offer['standing']['status'],
	partner: Partner['status'] | undefined,
): OfferLife['standing'] {
	if (own === 'ritirata' || partner === 'cessato') return 'ritirata';
	if (partner === undefined) return 'in-attesa-del-partner';
	return partner === 'sospeso' ? 'sospesa' : own;
}
