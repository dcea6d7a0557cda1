import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionSlugs } from '../schema/regions.ts';
import { buildCatalogue, type Catalogue, type PublishedOffer } from './catalogue.ts';
import { reachIn } from './coverage.ts';
import { isActive, lastDay } from './lifecycle.ts';
import {
	activeOffers,
	combinableOffers,
	endingOffers,
	offersOfCategory,
	offersOfPair,
	offersOfPartner,
	offersOfRegion,
	publishedOffers,
} from './offers.ts';
import { anyCatalogue, today } from './testing/any-catalogue.ts';
import { anOfferEntry, aPartnerEntry, someEntries } from './testing/some-entries.ts';

const started = { validFrom: '2026-10-01' };

test('lists active offers, the first to end before the others', () => {
	const catalogue = aCatalogue({
		'bottegaviva--late': { ...started, validUntil: '2027-06-30' },
		'bottegaviva--ended': { ...started, validUntil: '2026-11-15' },
		'bottegaviva--soon': { ...started, validUntil: '2026-11-20' },
		'bottegaviva--coming': { validFrom: '2026-11-17' },
		'bottegaviva--used-up': { ...started, availability: 'esaurita' },
		'bottegaviva--open-ended': { ...started, validUntil: undefined, reviewBy: '2026-12-01' },
		'nobody--waiting': { partner: 'nobody' },
	});
	const active = ['bottegaviva--soon', 'bottegaviva--open-ended', 'bottegaviva--late'];
	expect(ids(activeOffers(catalogue))).toEqual(active);
	expect(ids(endingOffers(catalogue, 2))).toEqual(active.slice(0, 2));
});

test('an offer keeps its page when it can no longer be activated, and has none before its partner', () => {
	const catalogue = aCatalogue({
		'bottegaviva--ended': { ...started, validUntil: '2026-11-15' },
		'bottegaviva--withdrawn': { status: 'ritirata' },
		'nobody--waiting': { partner: 'nobody' },
	});
	expect(ids(publishedOffers(catalogue))).toEqual(['bottegaviva--ended', 'bottegaviva--withdrawn']);
});

test("a partner's active offers come before those that have ended", () => {
	const catalogue = aCatalogue({
		'bottegaviva--a': { ...started, validUntil: '2026-11-15' },
		'bottegaviva--b': started,
		'pacco-lieve--c': { partner: 'pacco-lieve' },
	});
	expect(ids(offersOfPartner(catalogue, 'bottegaviva'))).toEqual([
		'bottegaviva--b',
		'bottegaviva--a',
	]);
	expect(offersOfPartner(catalogue, 'nobody')).toEqual([]);
});

test('two offers go together when either says so, as long as both are active', () => {
	const catalogue = aCatalogue({
		'bottegaviva--a': { combinesWith: ['bottegaviva--b', 'bottegaviva--ended', 'nobody--x'] },
		'bottegaviva--b': {},
		'bottegaviva--c': { combinesWith: ['bottegaviva--a', 'bottegaviva--c'] },
		'bottegaviva--ended': { ...started, validUntil: '2026-11-15' },
	});
	expect(ids(combinableOffers(catalogue, offer(catalogue, 'bottegaviva--a')))).toEqual([
		'bottegaviva--b',
		'bottegaviva--c',
	]);
	expect(ids(combinableOffers(catalogue, offer(catalogue, 'bottegaviva--b')))).toEqual([
		'bottegaviva--a',
	]);
	expect(ids(combinableOffers(catalogue, offer(catalogue, 'bottegaviva--c')))).toEqual([
		'bottegaviva--a',
	]);
});

test('refuses an offer with a term that nobody defined', () => {
	expect(() => aCatalogue({ 'bottegaviva--a': { category: 'altro' } })).toThrow(
		'No vocabulary has the term "altro".',
	);
});

test('every list is what looking at each offer would give, in the order of the active ones', () => {
	fc.assert(
		fc.property(anyCatalogue(), (catalogue) => {
			const published = catalogue.offers.filter(isPublished);
			expect(publishedOffers(catalogue)).toEqual(published);
			const active = activeOffers(catalogue);
			expect(new Set(active)).toEqual(new Set(published.filter(({ state }) => isActive(state))));
			const days = active.map(({ life }) => lastDay(life));
			expect(days).toEqual(days.toSorted());
			for (const region of regionSlugs) {
				const here = active.filter((candidate) => reachIn(candidate, region) !== undefined);
				expect(offersOfRegion(catalogue, region)).toEqual(here);
				for (const { id } of catalogue.categories) {
					expect(offersOfPair(catalogue, region, id)).toEqual(
						here.filter(({ category }) => category.id === id),
					);
				}
			}
			for (const { id } of catalogue.categories) {
				expect(offersOfCategory(catalogue, id)).toEqual(
					active.filter(({ category }) => category.id === id),
				);
			}
			for (const { id } of catalogue.partners) {
				expect(new Set(offersOfPartner(catalogue, id))).toEqual(
					new Set(published.filter(({ partner }) => partner.id === id)),
				);
			}
		}),
	);
});

test('going together is mutual', () => {
	fc.assert(
		fc.property(anyCatalogue(), (catalogue) => {
			for (const one of activeOffers(catalogue)) {
				for (const other of combinableOffers(catalogue, one)) {
					expect(combinableOffers(catalogue, other)).toContain(one);
				}
			}
		}),
	);
});

function aCatalogue(offers: Record<string, Record<string, unknown>>): Catalogue {
	return buildCatalogue(
		someEntries({
			partners: [aPartnerEntry('bottegaviva'), aPartnerEntry('pacco-lieve')],
			offers: Object.entries(offers).map(([id, changes]) => anOfferEntry(id, changes)),
		}),
		today,
	);
}

function offer({ index }: Catalogue, id: string): PublishedOffer {
	const found = index.published.get(id);
	if (found === undefined) throw new Error(`There is no offer "${id}".`);
	return found;
}

function ids(offers: readonly PublishedOffer[]): string[] {
	return offers.map(({ id }) => id);
}

function isPublished(candidate: Catalogue['offers'][number]): candidate is PublishedOffer {
	return candidate.partner !== undefined;
}
