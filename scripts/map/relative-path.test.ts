import { expect, test } from 'vitest';
import { relativePath } from './relative-path.ts';

test('writes steps instead of places', () => {
	expect(relativePath('M 10 10 20 10 20 30 10 10 Z')).toBe('M10 10l10 0 0 20z');
});

test('starts every island at its own place', () => {
	expect(relativePath('M 10 10 12 8 14 10 10 10 Z M 40 5 41 6 39 6 40 5 Z')).toBe(
		'M10 10l2-2 2 2zM40 5l1 1-2 0z',
	);
});

test('leaves out a step that leads nowhere', () => {
	expect(relativePath('M 10 10 10 10 9 12 8 12 10 10 Z')).toBe('M10 10l-1 2-1 0z');
});
