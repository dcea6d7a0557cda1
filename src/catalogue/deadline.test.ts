import { expect, test } from 'vitest';
import { deadlineOf } from './deadline.ts';

const until = (day: string) => ({ life: { ...life, ending: { kind: 'on' as const, day } } });
const life = { standing: 'pubblicata', validFrom: '2026-11-01', isUsedUp: false } as const;

test('is the last day to join, that day included', () => {
	expect(deadlineOf(until('2027-03-31'), '2027-03-31')).toBe('2027-03-31');
});

test('is none when the day is over', () => {
	expect(deadlineOf(until('2027-03-31'), '2027-04-01')).toBeUndefined();
});

test('is none where only the partner has to confirm, since nobody knows the last day', () => {
	const ending = { kind: 'unless-confirmed', by: '2027-04-30' } as const;
	expect(deadlineOf({ life: { ...life, ending } }, '2026-11-16')).toBeUndefined();
});
