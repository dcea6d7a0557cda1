import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Catalogue, PublishedOffer } from '../catalogue/catalogue.ts';
import { deadlineOf } from '../catalogue/deadline.ts';
import { agreeWithDays, fill, formatDay } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { daysBetween } from '../schema/days.ts';

/**
 * A calendar (RFC 5545) with the last day to join an offer. The same offer on the same day gives the
 * same bytes. Whoever takes it again after the day was corrected finds the event moved, since its
 * identifier stays and its number grows with the days.
 *
 * @param page the address of the offer's page
 * @param today the day of the build
 * @throws when the offer has no day ahead
 */
export function deadlineCalendar(
	offer: PublishedOffer,
	{ page, today, site, text }: Context,
): string {
	const day = deadlineOf(offer, today);
	if (day === undefined)
		throw new Error(`The offer "${offer.id}" has no day to put in a calendar.`);
	const { id, title, summary, partner, proposedOn, life } = offer;
	const built = new Date(`${today}T00:00:00Z`);
	const words = {
		...{ title, summary, page, partner: partner.name },
		day: formatDay(day, text.lang),
	};
	const calendar = ical({
		prodId: { company: site.owner.name, product: site.name, language: text.lang.toUpperCase() },
		// For those who subscribe to the address: a corrected day reaches them on the next one.
		ttl: secondsADay,
		events: [
			{
				id: `${id}@${new URL(page).host}`,
				// Grows whichever way the day is corrected; before its proposal an offer is only ever tried out.
				sequence: Math.max(0, daysBetween(proposedOn, today)),
				stamp: built,
				lastModified: built,
				start: day,
				allDay: true,
				transparency: ICalEventTransparency.TRANSPARENT,
				status:
					life.standing === 'ritirata' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
				summary: fill(text.deadline, words),
				description: [
					fill(agreeWithDays(text.deadlineText, { day }, text.lang), words),
					...(offer.demo ? [text.invented] : []),
				].join('\n\n'),
				url: page,
				alarms: [{ triggerBefore: aWeekAtNine, description: fill(text.deadlineSoon, words) }],
			},
		],
	});
	// The library leaves the last line open, which the standard does not.
	return `${calendar.toString()}\r\n`;
}

const secondsADay = 86_400;

/** A day begins at midnight, when nobody wants to be woken. */
const aWeekAtNine = 7 * secondsADay - 9 * 3600;

interface Context {
	page: string;
	today: Catalogue['today'];
	site: Catalogue['site'];
	text: Strings['keep'];
}
