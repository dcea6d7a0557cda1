import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedPlaces } from './changed-places.ts';

test('what stays is the same in both lists, and as much as can be', () => {
	expect(changedPlaces(['a', 'b', 'c', 'd'], ['a', 'c', 'x', 'd'])).toEqual({
		removed: new Set([1]),
		added: new Set([2]),
	});
	const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
	fc.assert(
		fc.property(list, list, (old, now) => {
			const { removed, added } = changedPlaces(old, now) ?? {};
			expect(old.filter((_, at) => removed?.has(at) === false)).toEqual(
				now.filter((_, at) => added?.has(at) === false),
			);
		}),
	);
});

test('lists too long to compare give nothing, unless they differ in one place', () => {
	const long = Array.from({ length: 2_000 }, (_, at) => `line ${at}`);
	expect(changedPlaces(long, long.toReversed())).toBeUndefined();
	expect(changedPlaces(long, long.with(1_000, 'other'))).toEqual({
		removed: new Set([1_000]),
		added: new Set([1_000]),
	});
});
