import { type Day, day } from './fields.ts';

/** Whether a value is one that may be chosen: one that is wrong by itself has a problem of its own. */
export function isOneOf(labels: object, value: unknown): boolean {
	return typeof value === 'string' && Object.hasOwn(labels, value);
}

/** Whether a value is a day. */
export function isDay(value: unknown): value is Day {
	return anyDay.safeParse(value).success;
}

/** Whether no day comes after the other; what is no day is wrong by itself. */
export function inOrder(first: unknown, last: unknown): boolean {
	return !isDay(first) || !isDay(last) || first <= last;
}

const anyDay = day();
