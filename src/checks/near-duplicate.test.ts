import { expect, test } from 'vitest';
import type { IndexedEntry } from './catalogue-index.ts';
import { nearDuplicate } from './near-duplicate.ts';

test('offers that lack a summary, or nearly a title, are no double of each other', () => {
	expect(check(anOffer({ name: 'Vetrina online' }), anOffer({ name: 'Un tavolo' }))).toEqual([]);
	expect(check(anOffer({ name: 'A' }), anOffer({ name: 'Bo' }))).toEqual([]);
	expect(check(anOffer({ name: 'A', summary: '…' }), anOffer({ name: 'B', summary: '!' }))).toEqual(
		[],
	);
});

function check(...entries: Partial<IndexedEntry>[]) {
	if (nearDuplicate.scope !== 'catalogue') throw new TypeError('It compares entries.');
	const named = entries.map((entry, position): IndexedEntry => {
		const id = `bottegaviva--${position}`;
		return { collection: 'offers', id, file: `content/offers/${id}.md`, ...entry };
	});
	return nearDuplicate.check({ entries: named, terms: {}, uploads: [] });
}

function anOffer(entry: Partial<IndexedEntry>): Partial<IndexedEntry> {
	return { partner: 'bottegaviva', ...entry };
}
