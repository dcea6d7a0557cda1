import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { en } from '../i18n/en.ts';
import { it } from '../i18n/it.ts';
import { OfferFacts } from './OfferFacts.tsx';
import { shownText } from './testing/shown-text.ts';

test('gives each fact with its name and its unit', () => {
	const html = factsHtml([
		aFact('60', { label: { it: 'Prodotti compresi', en: 'Products' }, unit: 'prodotti' }),
		aFact('2,5', { label: { it: 'Commissione', en: 'Commission' }, unit: '%' }),
		aFact('sì', { label: { it: 'A distanza', en: 'Remote' }, type: 'choice' }),
	]);
	expect(shownText(html)).toBe(
		'Scheda di confronto\nProdotti compresi 60 prodotti\nCommissione 2,5%\nA distanza Sì',
	);
	expect(html).toContain('60\u00a0prodotti');
});

test('calls one thing by its own word', () => {
	const hours = { label: { it: 'Ore comprese', en: 'Hours' }, unit: 'ore', unitOne: 'ora' };
	expect(shownText(factsHtml([aFact('1', hours)]))).toContain('Ore comprese 1 ora');
	expect(shownText(factsHtml([aFact('10', hours)]))).toContain('Ore comprese 10 ore');
	expect(shownText(factsHtml([aFact('1', { unit: 'km' })]))).toContain('1 km');
});

test("marks as foreign the partner's words, not the values it chose from", () => {
	expect(factsHtml([aFact('jeden Tag', { type: 'text' })])).toContain('<dd lang="de">jeden Tag');
	expect(factsHtml([aFact('sì', { type: 'choice' })])).toContain('<dd>Sì');
});

test('says yes and no in the language of the page, and marks the other words of the vocabulary', () => {
	const facts = [aFact('sì', { type: 'choice' }), aFact('60', { unit: 'prodotti' })];
	const html = render(<OfferFacts offer={{ facts, lang: 'it' }} text={en.offer} />);
	expect(html).toContain('<dd>Yes</dd>');
	expect(html).toContain('<dd lang="it">60\u00a0prodotti</dd>');
});

test('has no heading without facts', () => {
	expect(factsHtml([])).toBe('');
});

function factsHtml(facts: PublishedOffer['facts']): string {
	return render(<OfferFacts offer={{ facts, lang: 'de' }} text={it.offer} />);
}

function aFact(value: string, changes: Partial<Fact>): { fact: Fact; value: string } {
	const fact: Fact = {
		id: `dato-${value}`,
		label: { it: 'Dato', en: 'Fact' },
		synonyms: [],
		aliases: [],
		category: 'vendita-online',
		type: 'number',
		values: [],
		...changes,
	};
	return { fact, value };
}

type Fact = PublishedOffer['facts'][number]['fact'];
