import { expect, test } from 'vitest';
import { buildConcepts } from './concepts.ts';
import { type Engine, find } from './find.ts';
import { aSearchableOffer } from './testing/a-searchable-offer.ts';

const asked = { literal: false, today: '2026-11-16' };

test('finds by a term of the vocabulary before it finds by the text', async () => {
	expect(await placesOf('una fattura')).toEqual([1, 0]);
});

test('takes a word that nobody knows for the nearest, and says so', async () => {
	const found = await find(engine(), { ...asked, asked: 'una Fatura per me' });
	expect(found.meant).toBe('una fattura per me');
	expect(found.offers).toHaveLength(2);
});

test.each([
	['fattùra èlettronika', 'fattùra elettronica'],
	['una fatttùra', 'una fattura'],
	['fa-tura', 'fattura'],
	['fatura, Fatura!', 'fattura, fattura!'],
	['negoźźio è fattura', 'negozio è fattura'],
])('puts what was meant where it was written: %s', async (words, meant) => {
	expect(await find(engine(), { ...asked, asked: words })).toMatchObject({ meant });
});

test('takes words as they are written where that is asked', async () => {
	const found = await find(engine(), { asked: 'fatura', literal: true, today: asked.today });
	expect(found).toMatchObject({ offers: [], meant: undefined });
});

test('does not ask for the known words before it meets one that is unknown', async () => {
	const words = () => Promise.reject(new Error('Asked in vain.'));
	const { offers } = await find({ ...engine(), words }, { ...asked, asked: 'fattura' });
	expect(offers).toHaveLength(2);
	await expect(find({ ...engine(), words }, { ...asked, asked: 'fatura' })).rejects.toThrow();
});

test('leaves out what has ended, and what has not begun', async () => {
	expect(await placesOf('', '2026-12-31')).toEqual([0, 1]);
	expect(await placesOf('', '2027-01-01')).toEqual([]);
	expect(await placesOf('fattura', '2025-12-31')).toEqual([]);
});

test('a word that nobody knows and is near to none finds nothing', async () => {
	expect(await placesOf('xyzzyq')).toEqual([]);
});

test('a word that names a sector finds what was made for it, what says it and what suits all', async () => {
	const terms = {
		...noTerms,
		sector: [
			{ id: 'ristorazione', label: { it: 'Ristorazione' }, synonyms: ['ristorante'] },
			{ id: 'alimentari', label: { it: 'Alimentari' }, synonyms: [] },
		],
	};
	const offers = [
		aSearchableOffer({ place: 0 }),
		aSearchableOffer({ place: 1, ownSectors: ['alimentari'] }),
		aSearchableOffer({ place: 2 }),
		aSearchableOffer({ place: 3, ownSectors: ['ristorazione'] }),
	];
	const ask = () => Promise.resolve(new Map([[2, 1]]));
	const found = await find(
		{
			...engine(),
			index: { ...engine().index, terms, offers },
			concepts: buildConcepts(terms),
			text: () => Promise.resolve({ forms: ask, beginnings: ask }),
		},
		{ ...asked, asked: 'ristorante' },
	);
	expect(found.offers.map(({ place }) => place)).toEqual([3, 2, 0]);
});

async function placesOf(words: string, today = asked.today): Promise<number[]> {
	const { offers } = await find(engine(), { ...asked, asked: words, today });
	return offers.map(({ place }) => place);
}

/** Two offers: one says "fattura", the other is for invoices. */
function engine(): Engine {
	const texts: Record<string, [number, number][]> = { fattura: [[0, 1]] };
	const ask = (word: string) => Promise.resolve(new Map(texts[word]));
	const terms = {
		...noTerms,
		service: [{ id: 'fatturazione', label: { it: 'Fatturazione' }, synonyms: ['fatture'] }],
	};
	return {
		index: {
			edition: 'one',
			builtOn: '2026-11-01',
			terms,
			offers: [
				aSearchableOffer({ place: 0 }),
				aSearchableOffer({ place: 1, services: ['fatturazione'] }),
			],
		},
		concepts: buildConcepts(terms),
		text: () => Promise.resolve({ forms: ask, beginnings: ask }),
		words: () => Promise.resolve(['fattura', 'negozio', 'elettronica']),
	};
}

const noTerms = { service: [], category: [], goal: [], sector: [] };
