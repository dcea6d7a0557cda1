import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earlierAlike } from './similar-sets.ts';

const sets = fc.array(
	fc
		.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 })
		.map((letters) => new Set(letters)),
	{ maxLength: 12 },
);

test('finds an earlier set that is alike exactly where comparing all with all finds one', () => {
	fc.assert(
		fc.property(sets, fc.constantFrom(0.3, 0.5, 0.6, 0.7, 1), (some, threshold) => {
			const found = earlierAlike(some, threshold);
			some.forEach((set, position) => {
				const alike = some.slice(0, position).filter((other) => likeness(set, other) >= threshold);
				expect(found[position] !== undefined).toBe(alike.length > 0);
				const chosen = some[found[position] ?? -1];
				if (chosen !== undefined) expect(alike).toContain(chosen);
			});
		}),
	);
});

function likeness(one: Set<string>, other: Set<string>): number {
	return one.intersection(other).size / one.union(other).size;
}
