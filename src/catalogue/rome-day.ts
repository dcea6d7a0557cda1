import type { Day } from '../schema/fields.ts';

/** The calendar day of an instant in Europe/Rome. */
export function romeDay(instant: Date): Day {
	return romeFormat.format(instant);
}

// Swedish writes a date as year-month-day.
const romeFormat = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Rome',
	dateStyle: 'short',
});
