import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { offersOfPartner } from '../catalogue/offers.ts';
import { anOfferEntry, aPartnerEntry, someEntries } from '../catalogue/testing/some-entries.ts';
import { it } from '../i18n/it.ts';
import { PartnerPage } from './PartnerPage.tsx';
import { shownText } from './testing/shown-text.ts';

const today = '2026-11-16';

test('says who the partner is, how to reach it and what it offers', () => {
	expect(shownText(pageHtml({ joined: '2026-03-10', headquarters: 'lazio' })))
		.toMatchInlineSnapshot(`
		"BOBottegaviva
		Piccola o media impresa
		Chi è
		Facciamo vetrine.
		Forma Società
		Sede Lazio
		Partner dal 10 marzo 2026
		Chiedi aiuto a Bottegaviva
		Bottegaviva S.r.l.
		Telefono +39 000 123 4567 lunedì-venerdì, 9-17
		E-mail aiuto@bottegaviva.example
		Sito www.bottegaviva.example
		Servizi da attivare
		Vetrina online pronta in un giorno
		Offerto da Bottegaviva
		Una pagina con le foto, i prezzi e gli orari del tuo negozio, preparata insieme al telefono.
		Dove Tutta Italia
		Aderisci entro il 31 marzo 2027
		Vendita online
		Servizio di prova
		Offerto da Bottegaviva
		Una pagina con le foto, i prezzi e gli orari del tuo negozio, preparata insieme al telefono.
		Dove Tutta Italia
		Aderisci entro il 10 gennaio 2027
		Vendita online"
	`);
});

test('keeps what can be activated apart from what has ended, and names the latter as ended', () => {
	const text = shownText(pageHtml({}, '2027-01-15'));
	expect(text).toContain('Servizi da attivare\nVetrina online pronta in un giorno\n');
	expect(text).toContain('Servizi che oggi non si possono attivare\nServizio di prova\n');
	expect(text.split('\n').at(-1)).toBe('Vendita online Terminato');
});

test('says that nothing is left to activate, and leads to what others offer', () => {
	const html = pageHtml({}, '2027-04-01');
	expect(shownText(html)).toContain(
		'Servizi da attivare\nOggi questo partner non ha servizi da attivare.\n',
	);
	expect(html).toContain('href="/a/offerte/"');
});

test.each([
	['sospeso', 'Piccola o media impresa Sospeso\nQuesto partner è sospeso', 'Sospeso'],
	['cessato', 'Piccola o media impresa Non più partner\nQuesta organizzazione', 'Ritirato'],
] as const)(
	'says of a partner that is %s what it means for its services',
	(status, words, label) => {
		const text = shownText(pageHtml({ status }));
		expect(text).toContain(words);
		expect(text).toContain('Oggi questo partner non ha servizi da attivare.');
		expect(text.split('\n').at(-1)).toBe(`Vendita online ${label}`);
	},
);

test('shows the logo under any path with its description, or initials that are not read out', () => {
	const html = pageHtml({ logo: '/uploads/bottegaviva/logo.png', logoAlt: 'Una tenda a righe' });
	expect(html).toContain('src="/a/uploads/bottegaviva/logo.png" alt="Una tenda a righe"');
	expect(pageHtml({ name: 'Bottega viva italiana' })).toContain('aria-hidden="true">BV</span>');
});

function pageHtml(changes: Record<string, unknown> = {}, day = today): string {
	const catalogue = buildCatalogue(
		someEntries({
			partners: [aPartnerEntry('bottegaviva', changes)],
			offers: [
				anOfferEntry('bottegaviva--vetrina-online'),
				anOfferEntry('bottegaviva--prova', {
					title: 'Servizio di prova',
					validUntil: '2027-01-10',
				}),
			],
		}),
		today,
	);
	const [partner] = catalogue.partners;
	if (partner === undefined) throw new Error('There is no partner.');
	return render(
		<PartnerPage
			partner={partner}
			offers={offersOfPartner(catalogue, partner.id)}
			today={day}
			base="/a/"
			root="/a/"
			html="<p>Facciamo vetrine.</p>"
			strings={it}
		/>,
	);
}
