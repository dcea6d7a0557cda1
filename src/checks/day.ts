import { day } from '../schema/fields.ts';

/** Whether a text is a day that exists, as the schema wants it. */
export function isDay(text: string | undefined): text is string {
	return aDay.safeParse(text).success;
}

const aDay = day();
