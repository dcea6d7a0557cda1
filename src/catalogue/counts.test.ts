import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Region, regionSlugs } from '../schema/regions.ts';
import { buildCatalogue } from './catalogue.ts';
import { countChoices } from './counts.ts';
import { activeOffers, offersOfCategory, offersOfPair, offersOfRegion } from './offers.ts';
import { anyCatalogue, today } from './testing/any-catalogue.ts';
import { anOfferEntry, someEntries } from './testing/some-entries.ts';

test('counts a national offer everywhere, and one that names no sector in all of them', () => {
	const catalogue = buildCatalogue(
		someEntries({
			offers: [
				anOfferEntry('bottegaviva--a', { validFrom: '2026-10-01' }),
				anOfferEntry('bottegaviva--b', {
					validFrom: '2026-10-01',
					coverage: 'alcune-regioni',
					regions: ['lazio'],
					sectors: ['artigianato'],
					areas: ['montana'],
					digitalLevel: 'base',
				}),
			],
		}),
		today,
	);
	const counts = countChoices(catalogue, activeOffers(catalogue));
	expect(counts.region.get('lazio')).toBe(2);
	expect(counts.region.get('umbria')).toBe(1);
	expect(Object.fromEntries(counts.sector)).toEqual({ alimentari: 1, artigianato: 2 });
	expect(Object.fromEntries(counts.area)).toEqual({ urbana: 1, montana: 2, rurale: 1 });
	expect(Object.fromEntries(counts.digitalLevel)).toEqual({ nessuna: 1, base: 1 });
	expect(Object.fromEntries(counts.category)).toEqual({ 'vendita-online': 2 });
	expect(Object.fromEntries(counts.goal)).toEqual({ 'vendere-online': 2 });
});

test('counts add up, and are how many a choice would leave', () => {
	fc.assert(
		fc.property(anyCatalogue(), fc.constantFrom(...regionSlugs), (catalogue, region) => {
			const active = activeOffers(catalogue);
			const all = countChoices(catalogue, active);
			expect(sum(all.category)).toBe(active.length);
			expect(sum(all.digitalLevel)).toBe(active.length);
			for (const place of regionSlugs) {
				expect(all.region.get(place) ?? 0).toBe(offersOfRegion(catalogue, place).length);
			}
			const here = countChoices(catalogue, offersOfRegion(catalogue, region));
			for (const { id } of catalogue.categories) {
				expect(all.category.get(id) ?? 0).toBe(offersOfCategory(catalogue, id).length);
				expect(here.category.get(id) ?? 0).toBe(offersOfPair(catalogue, region, id).length);
				const chosen = countChoices(catalogue, offersOfCategory(catalogue, id));
				expect(chosen.region.get(region) ?? 0).toBe(here.category.get(id) ?? 0);
			}
			expectPartial(all.goal, active.length);
			expectPartial(all.area, active.length);
			expectPartial(all.sector, active.length);
		}),
	);
});

test('a Region counts at least what each of its provinces shares with it', () => {
	fc.assert(
		fc.property(anyCatalogue(), (catalogue) => {
			const { region } = countChoices(catalogue, activeOffers(catalogue));
			const count = (place: Region) => region.get(place) ?? 0;
			const both = count('trentino-alto-adige');
			expect(both).toBeGreaterThanOrEqual(Math.max(count('bolzano'), count('trento')));
			expect(both).toBeLessThanOrEqual(count('bolzano') + count('trento'));
		}),
	);
});

/** Values of which an offer may have several: together they count every offer at least once. */
function expectPartial(counts: Map<string, number>, total: number): void {
	expect(sum(counts)).toBeGreaterThanOrEqual(total);
	for (const count of counts.values()) expect(count).toBeLessThanOrEqual(total);
}

function sum(counts: Map<string, number>): number {
	return [...counts.values()].reduce((total, count) => total + count, 0);
}
