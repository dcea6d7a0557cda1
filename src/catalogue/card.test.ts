import { expect, test } from 'vitest';
import { cardOf } from './card.ts';
import { buildCatalogue } from './catalogue.ts';
import { publishedOffers } from './offers.ts';
import { anOfferEntry, someEntries } from './testing/some-entries.ts';

test('a card names the Regions of a regional offer and none of a national one', () => {
	const entries = someEntries({
		offers: [
			anOfferEntry('bottegaviva--a'),
			anOfferEntry('bottegaviva--b', { coverage: 'alcune-regioni', regions: ['lazio', 'umbria'] }),
		],
	});
	const offers = publishedOffers(buildCatalogue(entries, '2026-11-16'));
	expect(offers.map((offer) => cardOf(offer).regions)).toEqual([[], ['Lazio', 'Umbria']]);
});

test('a card names its language only where it is not Italian, to keep the index small', () => {
	const entries = someEntries({
		offers: [anOfferEntry('bottegaviva--a'), anOfferEntry('bottegaviva--b', { lang: 'de' })],
	});
	const cards = publishedOffers(buildCatalogue(entries, '2026-11-16')).map(cardOf);
	expect(cards.map((card) => 'lang' in card)).toEqual([false, true]);
	expect(cards[1]?.lang).toBe('de');
});

test('an offer has one card, in however many lists it stands', () => {
	const [offer] = publishedOffers(
		buildCatalogue(someEntries({ offers: [anOfferEntry('bottegaviva--a')] }), '2026-11-16'),
	);
	if (offer === undefined) throw new Error('The offer has no page.');
	expect(cardOf(offer)).toBe(cardOf(offer));
});
