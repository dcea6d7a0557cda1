import { expect, test } from 'vitest';
import { nothingChosen } from '../catalogue/query-names.ts';
import { formatQuery, readQuery, type SearchQuery } from './query.ts';

test('reads back what it wrote, accents and signs included', () => {
	const query: SearchQuery = {
		text: 'perché & come + "due"',
		chosen: { ...nothingChosen, category: 'vendita-online', region: 'lazio', sector: 'altro' },
		order: 'newest',
		literal: true,
	};
	expect(readQuery(new URLSearchParams(formatQuery(query)))).toEqual(query);
});

test('leaves out of the address what is not asked', () => {
	const nothing = readQuery(new URLSearchParams('q=+&categoria=&ordine=altro'));
	expect(formatQuery(nothing)).toBe('q=');
	expect(formatQuery({ ...nothing, text: ' pos ' })).toBe('q=pos');
});

test('names everything in the address in words that a merchant can read', () => {
	const chosen = {
		category: 'pagamenti-digitali',
		region: 'lazio',
		goal: 'vendere-online',
		area: 'montana',
		sector: 'alimentari',
		digitalLevel: 'nessuna',
	};
	expect(formatQuery({ text: 'pos', chosen, order: 'ending', literal: false })).toBe(
		'q=pos&categoria=pagamenti-digitali&regione=lazio&obiettivo=vendere-online&territorio=montana&settore=alimentari&esperienza=nessuna&ordine=scadenza',
	);
});
