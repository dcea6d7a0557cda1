import { expect, test } from 'vitest';
import { buildCatalogue } from './catalogue.ts';
import { listPairs } from './pairs.ts';
import { anOfferEntry, someEntries } from './testing/some-entries.ts';

const catalogue = buildCatalogue(
	someEntries({
		offers: [
			anOfferEntry('bottegaviva--a'),
			anOfferEntry('bottegaviva--b', {
				category: 'pagamenti-digitali',
				services: ['pos-mobile'],
				coverage: 'alcune-regioni',
				regions: ['bolzano'],
			}),
		],
	}),
	'2026-11-16',
);

test('every place has a page with every category, also where nothing holds', () => {
	expect(listPairs(catalogue)).toHaveLength(22 * catalogue.categories.length);
	expect(pair('lazio', 'pagamenti-digitali').offers).toEqual([]);
});

test('an empty pair knows what else is in the place, and where else the category is', () => {
	const { categories, regions } = pair('lazio', 'pagamenti-digitali');
	expect(categories.map(({ id, count }) => [id, count])).toEqual([['vendita-online', 1]]);
	expect(regions.map(({ slug }) => slug)).toEqual(['bolzano', 'trentino-alto-adige']);
});

test('what holds in a province is found in its Region, and counted as less than the whole', () => {
	const { offers, reach } = pair('trentino-alto-adige', 'pagamenti-digitali');
	expect(offers.map(({ id }) => id)).toEqual(['bottegaviva--b']);
	expect(reach).toEqual({ national: 0, whole: 0, part: 1 });
});

function pair(region: string, category: string) {
	const found = listPairs(catalogue).find(
		(candidate) => candidate.region.slug === region && candidate.category.id === category,
	);
	if (found === undefined) throw new Error(`There is no pair ${region}, ${category}.`);
	return found;
}
