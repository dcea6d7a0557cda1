import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { type OfferCard as Card, cardOf } from '../catalogue/card.ts';
import { it } from '../i18n/it.ts';
import { OfferCard } from './OfferCard.tsx';
import { aPublishedOffer } from './testing/a-published-offer.ts';
import { shownText } from './testing/shown-text.ts';

test('says what, who, where and until when', () => {
	expect(shownText(cardHtml())).toMatchInlineSnapshot(`
		"Vetrina online pronta in un giorno
		Offerto da Bottegaviva
		Una pagina con le foto, i prezzi e gli orari del tuo negozio, preparata insieme al telefono.
		Dove Tutta Italia
		Aderisci entro il 31 marzo 2027
		Vendita online"
	`);
});

test('has one heading, with the one link, and takes its name from it', () => {
	const html = cardHtml({}, '/a/b/');
	expect(html.match(/<a /g)).toHaveLength(1);
	expect(html).toContain('<article class="it-card it-card-height-full" aria-labelledby="offerta-');
	expect(html).toContain('<a href="/a/b/offerte/bottegaviva--vetrina-online/">');
});

test('names a few Regions and counts the others', () => {
	const regions = ['Liguria', 'Piemonte', 'Toscana', 'Umbria'];
	expect(shownText(cardHtml({ regions: regions.slice(0, 2) }))).toContain(
		'Dove Liguria, Piemonte\n',
	);
	expect(shownText(cardHtml({ regions }))).toContain('Dove Liguria, Piemonte, Toscana, Umbria\n');
	expect(shownText(cardHtml({ regions: [...regions, 'Lazio'] }))).toContain('e altre 2\n');
});

test.each([
	['2027-02-28', 'Vendita online'],
	['2027-03-01', 'Vendita online In scadenza'],
	['2027-03-31', 'Vendita online In scadenza'],
	['2027-04-01', 'Vendita online Terminato'],
])('read on %s, ends with "%s"', (today, lastLine) => {
	expect(
		shownText(cardHtml({}, '/', today))
			.split('\n')
			.at(-1),
	).toBe(lastLine);
});

test.each([
	['a coming one', { validFrom: '2026-12-01' }, 'In arrivo'],
	['one without places', { isUsedUp: true }, 'Posti esauriti'],
	['a suspended one', { standing: 'sospesa' }, 'Sospeso'],
	['a withdrawn one', { standing: 'ritirata' }, 'Ritirato'],
] as const)('says of %s that it cannot be activated', (_what, changes, label) => {
	const { life } = cardOf(aPublishedOffer());
	const text = shownText(cardHtml({ life: { ...life, ...changes } }));
	expect(text.split('\n').at(-1)).toBe(`Vendita online ${label}`);
});

test('says until when an offer without an end is open for sure', () => {
	const card = cardOf(aPublishedOffer({ validUntil: undefined, reviewBy: '2027-04-30' }));
	expect(shownText(cardHtml(card))).toContain('Aperto almeno fino al 30 aprile 2027\n');
});

test('marks title and summary that are in another language', () => {
	const html = cardHtml(cardOf(aPublishedOffer({ lang: 'de' })));
	expect(html).toContain('vetrina-online/" lang="de">');
	expect(html).toContain('<p class="it-card-text" lang="de">');
	expect(cardHtml()).not.toContain('lang=');
});

test("escapes a partner's text", () => {
	expect(cardHtml({ summary: '<img src=x onerror=alert(1)>' })).not.toContain('<img');
});

function cardHtml(changes: Partial<Card> = {}, base = '/', today = '2026-11-16'): string {
	const card = { ...cardOf(aPublishedOffer()), ...changes };
	return render(<OfferCard card={card} today={today} base={base} text={it.card} />);
}
