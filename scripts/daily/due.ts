import type { Catalogue, Notice, Partner, PublishedOffer } from '../../src/catalogue/catalogue.ts';
import { endingWithin, isActive, lastDay } from '../../src/catalogue/lifecycle.ts';
import { isOutcomeLate, noticeState } from '../../src/catalogue/notices.ts';
import { offersOfPartner, publishedOffers } from '../../src/catalogue/offers.ts';
import { compare, endingFirst } from '../../src/catalogue/order.ts';
import { addDays } from '../../src/schema/days.ts';
import { type DueVerifications, dueVerifications } from './due-verifications.ts';

/** What wants somebody's attention on a day; each list in the order in which it is pressing. */
export interface Due extends DueVerifications {
	/** Offers that end within a week. */
	week: PublishedOffer[];
	/** Those that end later within thirty days. */
	month: PublishedOffer[];
	/** Offers without places left that end within a week or ended within the last thirty days. */
	usedUp: PublishedOffer[];
	/** Others that ended within the last thirty days. */
	ended: PublishedOffer[];
	/** Those that ended before; nobody needs to do anything. */
	past: PublishedOffer[];
	/** Suspended offers whose day to look again has come. */
	recheck: PublishedOffer[];
	/** Partners without an active offer, with all of theirs. */
	idle: { partner: Partner; offers: PublishedOffer[] }[];
	/** Public notices that close within two weeks. */
	closing: Notice[];
	/** Those that closed and whose outcome should have been published. */
	late: Notice[];
}

/** How long before its last day an offer's partner is reminded, in days. */
export const reminderDays = [endingWithin, 7] as const;

/** Finds what wants attention in a catalogue on its day. */
export function findDue(catalogue: Catalogue): Due {
	const { today, partners, notices } = catalogue;
	const offers = publishedOffers(catalogue).toSorted(endingFirst);
	const ending = offers.filter(
		({ state, life }) =>
			(isActive(state) || state === 'in-arrivo') && lastDay(life) <= addDays(today, endingWithin),
	);
	const isWithinWeek = ({ life }: PublishedOffer) => lastDay(life) <= addDays(today, 7);
	const over = offers.filter(({ state }) => state === 'terminata').reverse();
	const isRecent = ({ life }: PublishedOffer) => lastDay(life) >= addDays(today, -endingWithin);
	const usedUp = offers.filter(
		(offer) => isWithoutPlaces(offer) && isWithinWeek(offer) && isRecent(offer),
	);
	const present = partners.filter(({ status }) => status === 'attivo');
	return {
		week: ending.filter(isWithinWeek),
		month: ending.filter((offer) => !isWithinWeek(offer)),
		usedUp,
		ended: over.filter((offer) => isRecent(offer) && !isWithoutPlaces(offer)),
		past: over.filter((offer) => !isRecent(offer)),
		recheck: offers.filter((offer) => (recheckDay(offer) ?? '9') <= today),
		...dueVerifications(offers, present, today),
		idle: present
			.map((partner) => ({ partner, offers: offersOfPartner(catalogue, partner.id) }))
			.filter((each) => each.offers.every(({ state }) => !isActive(state)))
			.sort((one, other) => one.partner.name.localeCompare(other.partner.name, 'it')),
		closing: notices
			.filter((notice) => noticeState(notice, today) === 'aperto')
			.filter(({ closes }) => closes <= addDays(today, 14))
			.sort((one, other) => compare(one.closes, other.closes)),
		late: notices
			.filter((notice) => isOutcomeLate(notice, today))
			.sort((one, other) => compare(one.closes, other.closes)),
	};
}

/** The day on which to look at a suspended offer again: two weeks later where nobody has said one. */
export function recheckDay({ state, standing }: PublishedOffer): string | undefined {
	if (state !== 'sospesa' || standing.status !== 'sospesa') return undefined;
	const { recheckOn, from } = standing.suspension;
	return recheckOn ?? addDays(from, 14);
}

/** Whether nobody else can sign up although nothing else keeps them from it. */
function isWithoutPlaces({ state, life }: PublishedOffer): boolean {
	return state === 'esaurita' || (state === 'terminata' && life.isUsedUp);
}
