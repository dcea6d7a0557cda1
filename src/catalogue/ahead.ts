import { addDays } from '../schema/days.ts';
import type { Day } from '../schema/fields.ts';
import type { Notice } from './catalogue.ts';
import { endingWithin, lastDay, type OfferLife, type OfferState, offerState } from './lifecycle.ts';
import { noticeState, type NoticeState } from './notices.ts';

/** Days in a row, both ends included; an end that is left out lies beyond what anybody looks at. */
export interface Days {
	from?: Day;
	until?: Day;
}

/** What holds on some days. */
export interface Stretch<Value> {
	value: Value;
	days: Days;
}

/**
 * What is true of an offer from a day on, as its state changes without anybody's doing, so that a
 * page that is built today tells the truth on later days.
 *
 * @param valueOf what follows from a state; states in a row with the same value are one stretch
 * @returns stretches in order, which leave out no day: the first holds on `today` and before
 */
export function offerAhead<Value>(
	life: OfferLife,
	today: Day,
	valueOf: (state: OfferState) => Value,
): Stretch<Value>[] {
	const last = lastDay(life);
	const turns = [life.validFrom, addDays(last, -endingWithin), addDays(last, 1)];
	return ahead(today, turns, (day) => valueOf(offerState(life, day)));
}

/** The same of a public notice. */
export function noticeAhead<Value>(
	notice: Pick<Notice, 'opens' | 'closes' | 'outcome'>,
	today: Day,
	valueOf: (state: NoticeState) => Value,
): Stretch<Value>[] {
	const { opens, closes, outcome } = notice;
	const turns = [opens, addDays(closes, 1), ...(outcome ? [outcome.publishedOn] : [])];
	return ahead(today, turns, (day) => valueOf(noticeState(notice, day)));
}

/** The days after a day. */
export function daysAfter(day: Day): Days {
	return { from: addDays(day, 1) };
}

/** The days on which something holds. */
export function daysWhen(stretches: Stretch<boolean>[]): Days[] {
	return stretches.filter(({ value }) => value).map(({ days }) => days);
}

/** @param turns the only days on which the value may differ from the day before, in any order */
function ahead<Value>(today: Day, turns: Day[], valueOn: (day: Day) => Value): Stretch<Value>[] {
	const starts = [...new Set(turns)].filter((day) => day > today).sort();
	const stretches: Stretch<Value>[] = [{ value: valueOn(today), days: {} }];
	for (const from of starts) {
		const before = stretches.at(-1);
		const value = valueOn(from);
		if (before === undefined || value === before.value) continue;
		before.days.until = addDays(from, -1);
		stretches.push({ value, days: { from } });
	}
	return stretches;
}
