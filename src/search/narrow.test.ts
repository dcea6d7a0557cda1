import { expect, test } from 'vitest';
import { nothingChosen } from '../catalogue/query-names.ts';
import { countValues, inOrder, narrow } from './narrow.ts';
import { aSearchableOffer } from './testing/a-searchable-offer.ts';
import { findWayOut } from './way-out.ts';

const offers = [
	aSearchableOffer({ place: 0, newest: 1, region: ['lazio'], category: ['pagamenti-digitali'] }),
	aSearchableOffer({
		place: 1,
		newest: 2,
		region: ['lazio', 'molise'],
		category: ['vendita-online'],
	}),
	aSearchableOffer({ place: 2, newest: 0, region: ['molise'], category: ['vendita-online'] }),
];
const inMolise = { ...nothingChosen, region: 'molise' };

test('lets through what fits every choice', () => {
	const chosen = { ...inMolise, category: 'vendita-online' };
	expect(narrow(offers, chosen).map(({ place }) => place)).toEqual([1, 2]);
	expect(narrow(offers, { ...chosen, sector: 'altro' })).toEqual([]);
});

test('counts a value as if it were chosen instead of the present one', () => {
	const { region, category } = countValues(offers, inMolise);
	expect(Object.fromEntries(region)).toEqual({ lazio: 2, molise: 2 });
	expect(Object.fromEntries(category)).toEqual({ 'vendita-online': 2 });
});

test('every count is what the choice then finds', () => {
	for (const [category, count] of countValues(offers, inMolise).category) {
		expect(narrow(offers, { ...inMolise, category })).toHaveLength(count);
	}
});

test('orders by what is new and by what ends', () => {
	const fitting = offers.toReversed();
	expect(inOrder(fitting, 'fitting')).toEqual(fitting);
	expect(inOrder(fitting, 'newest').map(({ place }) => place)).toEqual([2, 0, 1]);
	expect(inOrder(fitting, 'ending').map(({ place }) => place)).toEqual([0, 1, 2]);
});

test('names what may be given up where nothing was found, the most helpful first', () => {
	const chosen = { ...inMolise, category: 'pagamenti-digitali' };
	expect(findWayOut(offers, offers, chosen).drops).toEqual(
		[
			{ what: 'region', count: 1 },
			{ what: 'category', count: 2 },
		].toReversed(),
	);
});

test('offers to give up the words where they found nothing', () => {
	expect(findWayOut([], offers, inMolise).drops).toEqual([{ what: 'text', count: 2 }]);
});

test('shows what holds in all of Italy and comes near', () => {
	const national = aSearchableOffer({ place: 3, isNational: true, category: ['vendita-online'] });
	const other = aSearchableOffer({ place: 4, isNational: true, category: ['altro'] });
	const open = [...offers, other, national];
	const near = (words: typeof open, category: string) =>
		findWayOut(words, open, { ...inMolise, category }).national.map(({ place }) => place);
	expect(near([national], '')).toEqual([3]);
	expect(near([], 'vendita-online')).toEqual([3]);
	expect(near([], '')).toEqual([4, 3]);
});
