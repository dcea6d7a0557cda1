import { expect, test } from 'vitest';
import { readContent } from './load.ts';
import { proposalTime } from './proposal-time.ts';

test('a first proposal takes a minute less than fifteen, by the schema and the texts of the catalogue', () => {
	const { offers } = readContent('.');
	expect(offers.entries.length).toBeGreaterThan(20);
	const time = proposalTime({ offers: offers.entries.map(({ value }) => value) });
	expect(time?.questions).toEqual({ partners: 5, offers: 22 });
	expect((time?.asking ?? NaN) + (time?.writing ?? NaN)).toBeLessThanOrEqual(14 * 60);
});

test('counts 20 seconds a question and a second for three letters of a text of middle length', () => {
	const offers = [30, 900, 60, 90].map((length) => ({ body: 'a'.repeat(length) }));
	expect(proposalTime({ offers })).toMatchObject({ asking: 27 * 20, letters: 75, writing: 25 });
});

test('has nothing to go by in an empty catalogue', () => {
	expect(proposalTime({ offers: [] })).toBeUndefined();
});
