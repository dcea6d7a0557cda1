import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../schema/days.ts';
import { type Days, daysWhen, noticeAhead, offerAhead } from './ahead.ts';
import { isActive, type OfferLife, offerState } from './lifecycle.ts';
import { noticeState } from './notices.ts';
import { anyDay, anyLife } from './testing/any-life.ts';

const life: OfferLife = {
	standing: 'pubblicata',
	validFrom: '2026-12-01',
	ending: { kind: 'on', day: '2027-03-31' },
	isUsedUp: false,
};

test('an offer that is to come goes through its states, each with its days', () => {
	expect(offerAhead(life, '2026-11-16', (state) => state)).toEqual([
		{ value: 'in-arrivo', days: { until: '2026-11-30' } },
		{ value: 'attiva', days: { from: '2026-12-01', until: '2027-02-28' } },
		{ value: 'in-scadenza', days: { from: '2027-03-01', until: '2027-03-31' } },
		{ value: 'terminata', days: { from: '2027-04-01' } },
	]);
});

test('states in a row with the same value are one stretch', () => {
	expect(daysWhen(offerAhead(life, '2026-11-16', isActive))).toEqual([
		{ from: '2026-12-01', until: '2027-03-31' },
	]);
	expect(daysWhen(offerAhead(life, '2026-11-16', (state) => !isActive(state)))).toEqual([
		{ until: '2026-11-30' },
		{ from: '2027-04-01' },
	]);
});

test('what the day does not change has one stretch without ends', () => {
	const suspended = { ...life, standing: 'sospesa' } as const;
	expect(offerAhead(suspended, '2026-11-16', (state) => state)).toEqual([
		{ value: 'sospesa', days: {} },
	]);
});

test('on every later day exactly one stretch of an offer holds, and it is true', () => {
	fc.assert(
		fc.property(anyLife(), anyDay(), fc.nat(1500), (anyOne, today, later) => {
			const day = addDays(today, later);
			const held = offerAhead(anyOne, today, (state) => state).filter(({ days }) =>
				isAmong(day, days),
			);
			expect(held.map(({ value }) => value)).toEqual([offerState(anyOne, day)]);
		}),
	);
});

test('on every later day exactly one stretch of a notice holds, and it is true', () => {
	fc.assert(
		fc.property(anyDay(), fc.nat(90), fc.nat(90), anyDay(), fc.nat(600), (opens, ...numbers) => {
			const [length, wait, today, later] = numbers;
			const closes = addDays(opens, length);
			const outcome = { publishedOn: addDays(closes, wait) } as never;
			const day = addDays(today, later);
			const held = noticeAhead({ opens, closes, outcome }, today, (state) => state).filter(
				({ days }) => isAmong(day, days),
			);
			expect(held.map(({ value }) => value)).toEqual([
				noticeState({ opens, closes, outcome }, day),
			]);
		}),
	);
});

function isAmong(day: string, { from = '0', until = '9' }: Days): boolean {
	return from <= day && day <= until;
}
