import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { overlaps } from './coverage.ts';
import { isActive } from './lifecycle.ts';
import { publishedOffers } from './offers.ts';
import { similarOffers } from './similar.ts';
import { anyCatalogue, today } from './testing/any-catalogue.ts';
import { anOfferEntry, someEntries } from './testing/some-entries.ts';

const started = { validFrom: '2026-10-01' };

test('puts those with more services in common first, and leaves out what cannot be used there', () => {
	const catalogue = aCatalogue({
		'bottegaviva--a': {
			services: ['vetrina-online', 'negozio-online'],
			coverage: 'alcune-regioni',
			regions: ['lazio'],
		},
		'bottegaviva--elsewhere': { coverage: 'alcune-regioni', regions: ['umbria'] },
		'bottegaviva--ended': { validUntil: '2026-11-15' },
		'bottegaviva--other': { category: 'pagamenti-digitali', services: ['pos-mobile'] },
		'bottegaviva--one': { services: ['negozio-online'] },
		'bottegaviva--two': { services: ['negozio-online', 'vetrina-online'] },
	});
	expect(idsLike(catalogue, 'bottegaviva--a')).toEqual(['bottegaviva--two', 'bottegaviva--one']);
});

test('an ended offer leads to those that are left', () => {
	const catalogue = aCatalogue({
		'bottegaviva--ended': { validUntil: '2026-11-15' },
		'bottegaviva--left': {},
	});
	expect(idsLike(catalogue, 'bottegaviva--ended')).toEqual(['bottegaviva--left']);
});

test('of many alike, every offer is shown by some', () => {
	const many = Object.fromEntries(
		Array.from({ length: 200 }, (_, at) => [`bottegaviva--${String(at)}`, {}]),
	);
	const catalogue = aCatalogue(many);
	const shown = publishedOffers(catalogue).flatMap((offer) => similarOffers(catalogue, offer, 3));
	expect(new Set(shown).size).toBe(200);
});

test('is active, usable in one place at least, of a service or the category, and never itself', () => {
	fc.assert(
		fc.property(anyCatalogue(), fc.nat(5), (catalogue, count) => {
			for (const offer of publishedOffers(catalogue)) {
				const similar = similarOffers(catalogue, offer, count);
				expect(similar).not.toContain(offer);
				expect(new Set(similar).size).toBe(similar.length);
				const alike = publishedOffers(catalogue).filter(
					(other) =>
						other !== offer &&
						isActive(other.state) &&
						overlaps(offer, other) &&
						(other.category === offer.category ||
							other.services.some((service) => offer.services.includes(service))),
				);
				expect(alike).toEqual(expect.arrayContaining(similar));
				expect(similar).toHaveLength(Math.min(count, alike.length));
			}
		}),
	);
});

function aCatalogue(offers: Record<string, Record<string, unknown>>): Catalogue {
	const entries = Object.entries(offers).map(([id, changes]) =>
		anOfferEntry(id, { ...started, ...changes }),
	);
	return buildCatalogue(someEntries({ offers: entries }), today);
}

function idsLike(catalogue: Catalogue, id: string): string[] {
	const offer = publishedOffers(catalogue).find((candidate) => candidate.id === id);
	return offer === undefined ? [] : similarOffers(catalogue, offer, 5).map((other) => other.id);
}
