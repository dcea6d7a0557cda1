import { expect, test } from 'vitest';
import { median } from './median.ts';

test.each([
	[[3], 3],
	[[3, 1], 2],
	[[9, 1, 2], 2],
	[[4, 1, 10, 2], 3],
	[[], NaN],
])('of %j the middle is %d', (numbers, middle) => {
	expect(median(numbers)).toBe(middle);
});
