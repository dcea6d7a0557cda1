import { expect, test } from 'vitest';
import { buildCatalogue } from './catalogue.ts';
import { categoryChoices, regionChoices } from './choices.ts';
import { activeOffers } from './offers.ts';
import { anOfferEntry, someEntries } from './testing/some-entries.ts';

const inSome = (regions: string[]) => ({ coverage: 'alcune-regioni', regions });

test('offers each place where something can be used, by name, and no other', () => {
	expect(
		choices([inSome(['veneto', 'lazio']), inSome(['bolzano'])]).regions.map(
			({ slug, count }) => [slug, count] as const,
		),
	).toEqual([
		['bolzano', 1],
		['lazio', 1],
		['trentino-alto-adige', 1],
		['veneto', 1],
	]);
});

test('counts a national offer in every place', () => {
	const { regions } = choices([{}, inSome(['lazio'])]);
	expect(regions).toHaveLength(22);
	expect(regions.find(({ slug }) => slug === 'lazio')?.count).toBe(2);
	expect(regions.find(({ slug }) => slug === 'molise')?.count).toBe(1);
});

test('offers the categories that hold something, in the order of the vocabulary', () => {
	const payments = { category: 'pagamenti-digitali', services: ['pos-mobile'] };
	expect(choices([payments, {}, {}]).categories.map(({ id, count }) => [id, count])).toEqual([
		['vendita-online', 2],
		['pagamenti-digitali', 1],
	]);
	expect(choices([payments]).categories.map(({ id }) => id)).toEqual(['pagamenti-digitali']);
});

function choices(written: Record<string, unknown>[]) {
	const catalogue = buildCatalogue(
		someEntries({
			offers: written.map((changes, number) => anOfferEntry(`bottegaviva--${number}`, changes)),
		}),
		'2026-11-16',
	);
	const offers = activeOffers(catalogue);
	return {
		regions: regionChoices(catalogue, offers),
		categories: categoryChoices(catalogue, offers),
	};
}
