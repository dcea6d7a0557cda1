import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { PublishedOffer } from '../catalogue/offers.ts';
import { it } from '../i18n/it.ts';
import { OfferPage } from './OfferPage.tsx';
import { aPublishedOffer } from './testing/a-published-offer.ts';
import { shownText } from './testing/shown-text.ts';

test('tells a merchant all there is to know, the conditions first', () => {
	expect(shownText(pageHtml())).toMatchInlineSnapshot(`
		"Vetrina online pronta in un giorno
		Offerto da Bottegaviva
		Una pagina con le foto, i prezzi e gli orari del tuo negozio.
		Le condizioni in chiaro
		Che cosa è gratuito La vetrina è gratuita per dodici mesi.
		Fino a quando Aderisci entro il 31 marzo 2027
		E dopo? Si disattiva da solo: non paghi nulla
		Carta di pagamento Non serve
		Chi lo offre Bottegaviva
		Come si attiva
		Compila il modulo
		Scrivi il nome del negozio.
		Manda le foto
		Attiva il servizio
		Si apre il sito www.bottegaviva.example
		Descrizione
		Testo.
		Servizi compresi
		Vendita online
		Vetrina online
		Dove vale
		In tutta Italia.
		Chiedi aiuto a Bottegaviva
		Bottegaviva S.r.l.
		Telefono +39 000 123 4567 lunedì-venerdì, 9-17
		E-mail aiuto@bottegaviva.example
		Sito www.bottegaviva.example"
	`);
});

test('leads out to the partner without vouching for it', () => {
	expect(pageHtml()).toContain(
		'href="https://www.bottegaviva.example/vicini" rel="nofollow noopener ugc external"',
	);
});

test('says at the top that an offer has ended, and offers no activation', () => {
	const html = pageHtml({}, '2027-04-01');
	expect(shownText(html).split('\n').slice(0, 4)).toMatchInlineSnapshot(`
		[
		  "Vetrina online pronta in un giorno",
		  "Offerto da Bottegaviva Terminata",
		  "Questa offerta è terminata il 31 marzo 2027: non si può più attivare.",
		  "Vedi i servizi attivi",
		]
	`);
	expect(shownText(html)).toContain('Finita il 31 marzo 2027');
	expect(html).not.toContain('Attiva il servizio');
	expect(html).not.toContain('https://www.bottegaviva.example/vicini');
});

test('lists the Regions by name', () => {
	const html = pageHtml({ coverage: { kind: 'regional', regions: ['bolzano', 'lazio'] } });
	expect(shownText(html)).toContain('Dove vale\nBolzano/Bozen\nLazio\n');
});

test('dials and writes to the partner', () => {
	const html = pageHtml();
	expect(html).toContain('href="tel:+390001234567"');
	expect(html).toContain('href="mailto:aiuto@bottegaviva.example"');
});

test('shows an address that is still being typed as it is', () => {
	const activation = { url: 'https:', steps: [] };
	expect(shownText(pageHtml({ activation }))).toContain('Si apre il sito https:');
});

function pageHtml(changes: Partial<PublishedOffer> = {}, today = '2026-11-16'): string {
	const offer = aPublishedOffer(changes);
	return render(
		<OfferPage offer={offer} today={today} base="/" html="<p>Testo.</p>" text={it.offer} />,
	);
}
