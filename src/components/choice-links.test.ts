import { expect, test } from 'vitest';
import { pathOf, regionLinks } from './choice-links.ts';

test('each pair of choices has a list of its own', () => {
	expect([
		pathOf(undefined, undefined),
		pathOf(undefined, 'vendita-online'),
		pathOf('lazio', undefined),
		pathOf('lazio', 'vendita-online'),
	]).toEqual([
		'offerte/',
		'categorie/vendita-online/',
		'regioni/lazio/',
		'regioni/lazio/vendita-online/',
	]);
});

test('choosing a place keeps the category that was chosen before', () => {
	const lazio = { slug: 'lazio', name: 'Lazio', count: 3 } as const;
	expect(regionLinks([lazio], 'vendita-online')).toEqual([
		{
			path: 'regioni/lazio/vendita-online/',
			of: { region: 'lazio', category: 'vendita-online' },
			label: 'Lazio',
			count: 3,
		},
	]);
});
