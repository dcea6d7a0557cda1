import { expect, test } from 'vitest';
import { freeSpans } from './free-spans.ts';

const until = { kind: 'on', day: '2027-03-31' } as const;
const validFrom = '2027-01-01';

test('months begin when one signs up, on the first day or on the last', () => {
	const { joining, free } = freeSpans({
		life: { validFrom, ending: until },
		free: { kind: 'months', count: 12 },
	});
	expect(joining).toEqual({ from: 0, to: 19.7, isOpen: false });
	expect(free).toEqual([
		{ who: 'first', until: '2028-01-01', from: 0, to: 80.3, isOpen: false },
		{ who: 'last', until: '2028-03-31', from: 19.5, to: 100, isOpen: false },
	]);
});

test('a last day is the same for all', () => {
	const { free } = freeSpans({
		life: { validFrom, ending: until },
		free: { kind: 'until', day: '2027-12-31' },
	});
	expect(free).toEqual([{ who: 'all', until: '2027-12-31', from: 0, to: 100, isOpen: false }]);
});

test('what is free for ever goes beyond the drawing', () => {
	const { joining, free } = freeSpans({
		life: { validFrom, ending: until },
		free: { kind: 'always' },
	});
	expect(free).toEqual([{ who: 'always', from: 0, to: 100, isOpen: true }]);
	expect(joining).toEqual({ from: 0, to: 80, isOpen: false });
});

test('an offer without a last day stays open, and nobody is the last to sign up', () => {
	const { joining, free } = freeSpans({
		life: { validFrom, ending: { kind: 'unless-confirmed', by: '2027-03-31' } },
		free: { kind: 'months', count: 1 },
	});
	expect(joining).toEqual({ from: 0, to: 100, isOpen: true });
	expect(free.map(({ who }) => who)).toEqual(['first']);
});

test('an offer of one day has no last day beside the first', () => {
	const { free } = freeSpans({
		life: { validFrom, ending: { kind: 'on', day: validFrom } },
		free: { kind: 'months', count: 1 },
	});
	expect(free).toHaveLength(1);
});
