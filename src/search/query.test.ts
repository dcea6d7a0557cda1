import { expect, test } from 'vitest';
import { formatQuery, readQuery, searchFilters } from './query.ts';

test('reads back what it wrote, accents and signs included', () => {
	const query = { text: 'perché & come + "due"', category: 'vendita-online', region: 'lazio' };
	expect(readQuery(new URLSearchParams(formatQuery(query)))).toEqual(query);
});

test('leaves out of the address what is not asked', () => {
	expect(formatQuery({ text: ' pos ', category: '', region: '' })).toBe('q=pos');
	expect(formatQuery(readQuery(new URLSearchParams('q=+&categoria=')))).toBe('q=');
});

test('keeps out what ended since the site was built, day by day', () => {
	const query = { text: '', category: 'pagamenti-digitali', region: '' };
	expect(searchFilters(query, '2026-11-28', '2026-12-01')).toEqual({
		category: ['pagamenti-digitali'],
		ends: { none: ['2026-11-28', '2026-11-29', '2026-11-30'] },
	});
	expect(searchFilters(query, '2026-11-28', '2026-11-28')).toEqual({
		category: ['pagamenti-digitali'],
	});
});
