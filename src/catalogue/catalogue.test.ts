import { expect, test } from 'vitest';
import type { Offer as OfferEntry } from '../schema/offer.ts';
import { buildCatalogue, type Entries } from './catalogue.ts';
import { cardOf } from './card.ts';
import { addDays, offerState, romeDay } from './lifecycle.ts';
import {
	activeOffers,
	availableRegions,
	isAvailableIn,
	offersOfCategory,
	publishedOffers,
} from './offers.ts';
import { listRegions } from './regions.ts';

const today = '2026-11-16';

test.each([
	['2026-11-15', 'terminata'],
	['2026-11-16', 'in-scadenza'],
	['2026-12-16', 'in-scadenza'],
	['2026-12-17', 'attiva'],
])('an offer open until %s is %s', (validUntil, state) => {
	expect(offerState({ validUntil, hasPartner: true }, today)).toBe(state);
});

test('an offer without its partner waits, whatever its dates', () => {
	expect(offerState({ validUntil: '2020-01-01', hasPartner: false }, today)).toBe(
		'in-attesa-del-partner',
	);
});

test.each([
	['2026-11-15T22:59:59Z', '2026-11-15'],
	['2026-11-15T23:00:00Z', '2026-11-16'],
	['2026-07-15T21:59:59Z', '2026-07-15'],
	['2026-07-15T22:00:00Z', '2026-07-16'],
	['2026-03-29T00:59:59Z', '2026-03-29'],
	['2026-10-25T22:59:59Z', '2026-10-25'],
	['2026-10-25T23:00:00Z', '2026-10-26'],
])('at %s it is %s in Rome', (instant, day) => {
	expect(romeDay(new Date(instant))).toBe(day);
});

test('counts days over the end of a month and a leap day', () => {
	expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
	expect(addDays('2026-11-16', 30)).toBe('2026-12-16');
});

test('lists active offers, the first to end before the others', () => {
	const catalogue = aCatalogue([
		{ id: 'a--late', validUntil: '2027-06-30' },
		{ id: 'a--ended', validUntil: '2026-11-01' },
		{ id: 'a--soon', validUntil: '2026-11-20' },
		{ id: 'a--waiting', partner: 'nobody' },
	]);
	expect(activeOffers(catalogue).map(({ id }) => id)).toEqual(['a--soon', 'a--late']);
	expect(publishedOffers(catalogue).map(({ id }) => id)).toEqual([
		'a--late',
		'a--ended',
		'a--soon',
	]);
	expect(offersOfCategory(catalogue, 'vendita-online')).toHaveLength(2);
	expect(offersOfCategory(catalogue, 'pagamenti-digitali')).toEqual([]);
});

test('a national offer can be used everywhere', () => {
	expect(availableRegions({ coverage: { kind: 'national' } })).toHaveLength(listRegions().length);
});

test.each([
	['bolzano', 'trentino-alto-adige', true],
	['trentino-alto-adige', 'bolzano', true],
	['bolzano', 'trento', false],
	['lazio', 'lazio', true],
	['lazio', 'umbria', false],
] as const)('an offer for %s shows in %s: %s', (covered, region, shows) => {
	expect(isAvailableIn({ coverage: { kind: 'regional', regions: [covered] } }, region)).toBe(shows);
});

test('a card names the Regions of a regional offer and none of a national one', () => {
	const [national, regional] = publishedOffers(
		aCatalogue([
			{ id: 'a--a' },
			{ id: 'a--b', coverage: { kind: 'regional', regions: ['lazio', 'umbria'] } },
		]),
	);
	expect(national && cardOf(national).regions).toEqual([]);
	expect(regional && cardOf(regional).regions).toEqual(['Lazio', 'Umbria']);
});

test('refuses an offer with a term that nobody defined', () => {
	expect(() => aCatalogue([{ id: 'a--a', category: 'altro' }])).toThrow(
		'No vocabulary has the term "altro".',
	);
});

function aCatalogue(offers: (Partial<OfferEntry> & { id: string })[]) {
	const category = {
		id: 'vendita-online',
		label: { it: 'Vendita online', en: 'Online sales' },
		synonyms: [],
	};
	const partner = { id: 'bottegaviva', name: 'Bottegaviva' };
	const offer = {
		partner: 'bottegaviva',
		category: 'vendita-online',
		services: [],
		validUntil: '2027-01-31',
		coverage: { kind: 'national' },
	};
	// The catalogue joins and dates; it never looks at the fields that are left out here.
	const entries = {
		site: {},
		categories: [category],
		services: [],
		partners: [partner],
		offers: offers.map((changes) => ({ ...offer, ...changes })),
	} as unknown as Entries;
	return buildCatalogue(entries, today);
}
