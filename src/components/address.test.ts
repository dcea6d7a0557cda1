import { expect, test } from 'vitest';
import { address, uploadAddress } from './address.ts';

test.each([
	['/', 'cerca/', '/cerca/'],
	['/a/b/', 'offerte/', '/a/b/offerte/'],
	['/a/b', 'offerte/', '/a/b/offerte/'],
	['/a/b/', '', '/a/b/'],
])('under %s, %j is %s', (base, path, expected) => {
	expect(address(base, path)).toBe(expected);
});

test("finds an entry's file under any path", () => {
	const file = '/uploads/bottegaviva/logo.png';
	expect(uploadAddress('/', file)).toBe('/uploads/bottegaviva/logo.png');
	expect(uploadAddress('/a/b/', file)).toBe('/a/b/uploads/bottegaviva/logo.png');
});
