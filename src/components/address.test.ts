import { expect, test } from 'vitest';
import { address } from './address.ts';

test.each([
	['/', 'cerca/', '/cerca/'],
	['/a/b/', 'offerte/', '/a/b/offerte/'],
	['/a/b', 'offerte/', '/a/b/offerte/'],
	['/a/b/', '', '/a/b/'],
])('under %s, %j is %s', (base, path, expected) => {
	expect(address(base, path)).toBe(expected);
});
