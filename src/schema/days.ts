import type { Day } from './fields.ts';

/** The day that comes `count` days after `day`. */
export function addDays(day: Day, count: number): Day {
	const date = dateOf(day);
	date.setUTCDate(date.getUTCDate() + count);
	return date.toISOString().slice(0, 10);
}

/** The same day of a later month, or the month's last where it has no such day. */
export function monthsLater(day: Day, count: number): Day {
	const date = dateOf(day);
	const wanted = date.getUTCDate();
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() + count + 1, 0);
	date.setUTCDate(Math.min(wanted, date.getUTCDate()));
	return date.toISOString().slice(0, 10);
}

/** How many days from one to another; negative when `last` comes first. */
export function daysBetween(first: Day, last: Day): number {
	return (dateOf(last).getTime() - dateOf(first).getTime()) / millisecondsADay;
}

function dateOf(day: Day): Date {
	return new Date(`${day}T00:00:00Z`);
}

const millisecondsADay = 86_400_000;
