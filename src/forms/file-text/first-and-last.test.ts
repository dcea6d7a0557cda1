import { expect, test } from 'vitest';
import { rewrittenText } from './rewritten-text.ts';

test('the last items of the last field of a page go with their lines', () => {
	const raw = page('title: Uno # 1', 'terms:', '  - a', '  - b # 2', '  - c');
	expect(rewrittenText('a.md', raw, { title: 'Uno', terms: ['a'] })).toBe(
		page('title: Uno # 1', 'terms:', '  - a'),
	);
});

test('the last fields of a page go with their lines', () => {
	const raw = page('title: Uno # 1', 'from: 2026-01-01', 'until: 2027-01-01');
	expect(rewrittenText('a.md', raw, { title: 'Uno' })).toBe(page('title: Uno # 1'));
});

test('the last field of a page goes where another comes in', () => {
	const raw = page('title: Uno # 1', 'until: 2027-01-01');
	expect(rewrittenText('a.md', raw, { title: 'Uno', review: '2027-05-15' })).toBe(
		page('title: Uno # 1', 'review: 2027-05-15'),
	);
});

test('the first field of a page goes where another comes in', () => {
	const raw = page('until: 2027-01-01', 'title: Uno # 1');
	expect(rewrittenText('a.md', raw, { review: '2027-05-15', title: 'Uno' })).toBe(
		page('review: 2027-05-15', 'title: Uno # 1'),
	);
});

test('what comes in behind a list stands behind its new last item', () => {
	const raw = page('title: Uno # 1', 'terms:', '  - a');
	expect(rewrittenText('a.md', raw, { title: 'Uno', terms: ['a', 'b'], more: 'x' })).toBe(
		page('title: Uno # 1', 'terms:', '  - a', '  - b', 'more: x'),
	);
});

test('an item that comes in stands behind what comes in to the one before it', () => {
	const raw = page('terms:', '  - id: a # 1');
	expect(rewrittenText('a.md', raw, { terms: [{ id: 'a', how: 'x' }, { id: 'b' }] })).toBe(
		page('terms:', '  - id: a # 1', '    how: x', '  - id: b'),
	);
});

test('the last line of a file has a line end or none, as before', () => {
	const raw = 'title: Uno # 1\nuntil: 2027-01-01';
	expect(rewrittenText('a.yml', raw, { title: 'Uno' })).toBe('title: Uno # 1');
	expect(rewrittenText('a.yml', raw, { title: 'Uno', until: '2027-01-01', more: 'x' })).toBe(
		`${raw}\nmore: x`,
	);
	expect(rewrittenText('a.yml', `${raw}\n`, { title: 'Uno' })).toBe('title: Uno # 1\n');
});

/** A page whose fields stand in these lines. */
function page(...lines: string[]): string {
	return ['---', ...lines, '---', '', 'Testo.', ''].join('\n');
}
