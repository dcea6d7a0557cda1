import { expect, test } from 'vitest';
import type { Folder, IndexedEntry } from './catalogue-index.ts';
import { namesOf } from './known-names.ts';
import { cpuStopwatch } from '../schema/testing/cpu-stopwatch.ts';

const partners = new Map([['bottegaviva', undefined]]);

test.each([
	['bottegavia--vetrina-online', 'bottegaviva--vetrina-online'],
	['bottegaviva--vetrina-onlin', 'bottegaviva--vetrina-online'],
	['botegaviva--vetrina-on-line', 'bottegaviva--vetrina-online'],
	['bottegaviva--consegne', undefined],
	['pacco-lieve--vetrina-online', undefined],
	['vetrina-online', undefined],
])('takes %s for %s', (name, meant) => {
	const names = namesOf(
		[offer('bottegaviva--vetrina-online'), offer('bottegaviva--un-sito')],
		partners,
	);
	expect(names.nearest(name)).toBe(meant);
});

test('never proposes a name that no file may have', () => {
	const names = namesOf([offer('Bottegaviva--Vetrina-Online')], partners);
	expect(names.nearest('bottegaviva--vetrina-online')).toBeUndefined();
});

test.each([
	['offers', 'Bottegaviva--Vetrina-Online', 'bottegaviva--vetrina-online'],
	['offers', 'bottegaviva–vetrina-online', 'bottegaviva--vetrina-online'],
	['offers', 'bottegaviva-vetrina-online', 'bottegaviva--vetrina-online'],
	['offers', 'vetrina-online', 'bottegaviva--vetrina-online'],
	['offers', 'pacco-lieve--vetrina-online', 'bottegaviva--vetrina-online'],
	['partners', 'Bottegaviva', 'bottegaviva'],
	['notices', 'Avviso 2026', 'avviso-2026'],
] as const)('awaits what the file of %s %s should be called', (collection, id, right) => {
	const names = namesOf([{ ...offer(id), collection }], partners);
	expect(names.isAwaited(right)).toBe(true);
});

test.each(['bottegaviva--vetrina-online.md', 'Bottegaviva--Vetrina-Online'])(
	'awaits the name of a file that cannot be read: %s',
	(id) => {
		const names = namesOf([{ collection: 'offers', id, file: id }], partners);
		expect(names.isAwaited('bottegaviva--vetrina-online')).toBe(true);
	},
);

test('awaits nothing where every file has its name', () => {
	const names = namesOf([offer('bottegaviva--vetrina-online')], partners);
	expect(names.isAwaited('bottegaviva--vetrina-online')).toBe(false);
});

test('compares a wrong name with the offers of one partner, not with all', () => {
	const offers = Array.from({ length: 10_000 }, (_, at) =>
		offer(`partner-${at % 500}--servizio-${at}`),
	);
	const names = namesOf(offers, partners);
	const elapsed = cpuStopwatch();
	for (let at = 0; at < 1000; at += 1) names.nearest(`partner-${at % 500}--servizi-${at}`);
	expect(elapsed()).toBeLessThan(5000);
});

function offer(id: string, collection: Folder = 'offers'): IndexedEntry {
	return { collection, id, file: `content/offers/${id}.md`, partner: 'bottegaviva' };
}
