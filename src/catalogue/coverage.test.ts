import { expect, test } from 'vitest';
import { availableRegions, countReach, overlaps, reachIn } from './coverage.ts';
import { listRegions } from './regions.ts';
import type { Region } from '../schema/regions.ts';

test.each([
	['a national offer', undefined, 'lazio', 'national'],
	['an offer for the Region itself', ['lazio'], 'lazio', 'whole'],
	['an offer for another Region', ['lazio'], 'umbria', undefined],
	['an offer for a province, in its Region', ['bolzano'], 'trentino-alto-adige', 'part'],
	['an offer for both provinces', ['bolzano', 'trento'], 'trentino-alto-adige', 'whole'],
	['an offer for a Region, in its province', ['trentino-alto-adige'], 'bolzano', 'whole'],
	['an offer for the other province', ['trento'], 'bolzano', undefined],
] as const)('%s: %j reaches %s as %s', (_what, regions, place, reach) => {
	expect(reachIn(aCovering(regions), place)).toBe(reach);
});

test('a national offer can be used everywhere', () => {
	expect(availableRegions(aCovering())).toHaveLength(listRegions().length);
});

test('counts in which way offers reach a place, and leaves out those that do not', () => {
	const offers = [aCovering(), aCovering(['trento']), aCovering(['lazio']), aCovering()];
	expect(countReach(offers, 'trentino-alto-adige')).toEqual({ national: 2, whole: 0, part: 1 });
});

test("a province's offer can be used in its Region too", () => {
	expect(availableRegions(aCovering(['trento', 'lazio']))).toEqual([
		'trentino-alto-adige',
		'trento',
		'lazio',
	]);
});

test.each([
	[undefined, ['lazio'], true],
	[['lazio'], undefined, true],
	[['lazio', 'umbria'], ['umbria'], true],
	[['bolzano'], ['trentino-alto-adige'], true],
	[['trentino-alto-adige'], ['trento'], true],
	[['bolzano'], ['trento'], false],
	[['lazio'], ['umbria'], false],
] as const)('offers for %j and for %j have a place in common: %s', (one, other, expected) => {
	expect(overlaps(aCovering(one), aCovering(other))).toBe(expected);
});

function aCovering(regions?: readonly Region[]): Parameters<typeof reachIn>[0] {
	return {
		coverage:
			regions === undefined ? { kind: 'national' } : { kind: 'regional', regions: [...regions] },
	};
}
