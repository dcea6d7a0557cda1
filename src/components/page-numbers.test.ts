import { expect, test } from 'vitest';
import { pageNumbers } from './page-numbers.ts';

test.each([
	[1, 1, '1'],
	[2, 3, '1 2 3'],
	[1, 9, '1 2 3 … 9'],
	[5, 9, '1 2 3 4 5 6 7 8 9'],
	[6, 834, '1 … 4 5 6 7 8 … 834'],
	[834, 834, '1 … 832 833 834'],
])('on page %i of %i shows %s', (current, last, expected) => {
	const shown = pageNumbers(current, last).map((page) => page ?? '…');
	expect(shown.join(' ')).toBe(expected);
});
