import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../schema/days.ts';
import { romeDay } from './rome-day.ts';

test.each([
	['one second before a winter midnight', '2026-11-15T22:59:59Z', '2026-11-15'],
	['at a winter midnight', '2026-11-15T23:00:00Z', '2026-11-16'],
	['one second before a summer midnight', '2026-07-15T21:59:59Z', '2026-07-15'],
	['at a summer midnight', '2026-07-15T22:00:00Z', '2026-07-16'],
	['at the midnight that begins the shortest day', '2026-03-28T23:00:00Z', '2026-03-29'],
	['just before clocks go forward', '2026-03-29T00:59:59Z', '2026-03-29'],
	['just after clocks went forward', '2026-03-29T01:00:00Z', '2026-03-29'],
	['at the end of the shortest day', '2026-03-29T21:59:59Z', '2026-03-29'],
	['after the shortest day', '2026-03-29T22:00:00Z', '2026-03-30'],
	['at the midnight that begins the longest day', '2026-10-24T22:00:00Z', '2026-10-25'],
	['in the hour that comes twice, the first time', '2026-10-25T00:30:00Z', '2026-10-25'],
	['in the hour that comes twice, the second time', '2026-10-25T01:30:00Z', '2026-10-25'],
	['at the end of the longest day', '2026-10-25T22:59:59Z', '2026-10-25'],
	['after the longest day', '2026-10-25T23:00:00Z', '2026-10-26'],
])('%s it is the right day in Rome', (_when, instant, day) => {
	expect(romeDay(new Date(instant))).toBe(day);
});

test('a day later it is the next day, or at a change of clocks not further away', () => {
	const instants = fc.date({
		min: new Date('2020-01-01'),
		max: new Date('2040-01-01'),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(instants, (instant) => {
			const day = romeDay(instant);
			const later = romeDay(new Date(instant.getTime() + 24 * 60 * 60 * 1000));
			expect([day, addDays(day, 1), addDays(day, 2)]).toContain(later);
			expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		}),
	);
});
