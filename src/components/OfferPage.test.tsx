import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { it } from '../i18n/it.ts';
import { anActivation } from '../schema/testing/an-offer.ts';
import { OfferPage } from './OfferPage.tsx';
import { aPublishedOffer } from './testing/a-published-offer.ts';
import { shownHtml, shownText } from './testing/shown-text.ts';

const today = '2026-11-16';

test('tells a merchant all there is to know, the conditions first', () => {
	const steps = [
		{ title: 'Compila il modulo', text: 'Scrivi il nome del negozio.' },
		{ title: 'Manda le foto' },
	];
	expect(shownText(pageHtml({ activation: anActivation({ steps }) }))).toMatchInlineSnapshot(`
		"Vetrina online pronta in un giorno
		Una pagina con le foto, i prezzi e gli orari del tuo negozio, preparata insieme al telefono.
		Le condizioni in chiaro
		Che cosa è gratuito: La vetrina è gratuita per dodici mesi, fino a 60 prodotti.
		Gratis per 12 mesi dall'attivazione
		Aderisci entro il 31 marzo 2027
		Carta di pagamento: Non serve
		Dove vale: In tutta Italia
		Offerto da Bottegaviva
		Verifica: Non ancora verificato
		E dopo? Si disattiva da solo: non paghi nulla
		Come si attiva
		Tempo Un giorno
		Registrazione Non bisogna registrarsi
		Canale Lo stesso di tutti i clienti
		Compila il modulo
		Scrivi il nome del negozio.
		Manda le foto
		Attiva il servizio
		Si apre il sito www.bottegaviva.example
		Se ti serve aiuto
		Telefono +39 000 123 4567
		Per ricordarlo o farlo sapere
		Aggiungi la scadenza al calendario
		Manda a qualcuno
		WhatsApp
		Telegram
		E-mail
		SMS
		Il periodo gratuito
		Puoi aderire dal 16 novembre 2026 al 31 marzo 2027.
		Chi aderisce il primo giorno non paga fino al mese di novembre 2027.
		Chi aderisce l'ultimo giorno non paga fino al mese di marzo 2028.
		Descrizione
		Testo.
		Servizi compresi
		Vendita online
		Vetrina online
		Dove vale
		In tutta Italia.
		Tipi di territorio: Città, Montagna, Campagna.
		A chi si rivolge e come si usa
		A chi si rivolge Commercianti locali, Negozi di vicinato, Botteghe artigiane, Ristoratori, Piccole imprese
		Settori Tutti
		Esperienza digitale richiesta Nessuna
		Come si usa In rete
		Lingue del servizio Italiano
		Condizioni e guide
		Questi collegamenti aprono il sito indicato.
		Condizioni del servizio (www.bottegaviva.example)
		Informativa sulla privacy (www.bottegaviva.example)
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

describe('an offer that cannot be activated says why at the top, and offers no way to', () => {
	const suspension = {
		by: 'redazione',
		from: '2026-11-10',
		reason: 'Il modulo non risponde. Lo riguardiamo a dicembre.',
	};
	const started = { validFrom: '2026-10-01', proposedOn: '2026-10-01' };

	test.each([
		[
			'ended',
			{},
			'2027-04-01',
			'Terminato',
			'Questo servizio è terminato il 31 marzo 2027: non si può più attivare.',
		],
		[
			'unconfirmed',
			{ ...started, validUntil: undefined, reviewBy: '2026-11-15' },
			today,
			'Terminato',
			'Il partner doveva confermare questo servizio entro il 15 novembre 2026: non si può più attivare.',
		],
		[
			'coming',
			{ validFrom: '2026-12-01' },
			today,
			'In arrivo',
			'Questo servizio si potrà attivare dal 1º dicembre 2026.',
		],
		[
			'used up',
			{ availability: 'esaurita' },
			today,
			'Posti esauriti',
			'I posti sono esauriti: per ora questo servizio non si può attivare.',
		],
		[
			'suspended',
			{ status: 'sospesa', suspension },
			today,
			'Sospeso',
			'Questo servizio è sospeso dal 10 novembre 2026: per ora non si può attivare.',
		],
		[
			'withdrawn',
			{ status: 'ritirata' },
			today,
			'Ritirato',
			'Questo servizio è stato ritirato: non si può più attivare.',
		],
	])('%s', (_what, changes, day, label, sentence) => {
		const html = pageHtml(changes, day);
		expect(shownText(html).split('\n').slice(0, 3)).toEqual([
			'Vetrina online pronta in un giorno',
			label,
			sentence,
		]);
		expect(shownText(html)).toContain('Vedi i servizi attivi');
		expect(shownText(html)).not.toContain('Aderisci entro');
		expect(shownHtml(html)).not.toContain('Attiva il servizio');
		expect(shownHtml(html)).not.toContain('https://www.bottegaviva.example/vicini');
	});

	test('a suspended one with its reason', () => {
		expect(shownText(pageHtml({ status: 'sospesa', suspension }))).toContain(
			`Il motivo: ${suspension.reason}`,
		);
	});

	test.each([
		['redazione', 'it', '<span>'],
		['redazione', 'de', '<span>'],
		['partner', 'de', '<span lang="de">'],
	])('a reason by the %s of an offer in "%s" in its own language', (by, lang, tag) => {
		const html = pageHtml({ status: 'sospesa', suspension: { ...suspension, by }, lang });
		expect(html).toContain(`Il motivo: ${tag}${suspension.reason}`);
	});

	test('still with the contacts of those who help, for whoever has it already', () => {
		expect(pageHtml({}, '2027-04-01')).toContain('href="tel:+390001234567"');
	});

	test.each([
		['2027-04-01', {}, 'Adesione: finita il 31 marzo 2027'],
		['2026-11-20', { validFrom: '2026-12-01' }, 'Aderisci dal 1º dicembre 2026'],
		['2026-11-20', { availability: 'esaurita' }, 'Adesione: adesso è chiusa'],
	])('and says on %s of the sign-up, %j: %s', (day, changes, words) => {
		expect(shownText(pageHtml(changes, day))).toContain(`${words}\n`);
	});
});

test('says until when an offer is open for sure, where there is no last day', () => {
	const text = shownText(pageHtml({ validUntil: undefined, reviewBy: '2027-04-30' }));
	expect(text).toContain('Adesione: aperta almeno fino al 30 aprile 2027\n');
});

test.each([
	[{ freePeriod: 'sempre', freeMonths: undefined }, 'sempre'],
	[{ freeMonths: 1 }, "per 1 mese dall'attivazione"],
	[
		{ freePeriod: 'fino-alla-data', freeMonths: undefined, freeUntil: '2027-12-31' },
		'fino al 31 dicembre 2027',
	],
])('says for how long it is free: %j', (changes, words) => {
	expect(shownText(pageHtml(changes))).toContain(`Gratis ${words}\n`);
});

test('names the price of going on, and what others ask for', () => {
	const text = shownText(
		pageHtml({
			afterwards: 'solo-su-scelta',
			afterwardsPrice: '9 euro al mese',
			afterwardsNote: 'Ti avvisiamo un mese prima.',
			thirdPartyCosts: 'presenti',
			thirdPartyCostsNote: 'La banca trattiene una commissione su ogni incasso.',
		}),
	);
	expect(text).toContain(
		'E dopo? Paghi solo se scegli di continuare\nSe continui: 9 euro al mese\nTi avvisiamo un mese prima.\n',
	);
	expect(text).toContain('Costi di terzi: La banca trattiene una commissione su ogni incasso.');
});

test.each([
	[
		{ mode: 'telefono', phone: '+390001234567' },
		'href="tel:+390001234567"',
		'Chiama +39 000 123 4567',
	],
	[
		{ mode: 'email', email: 'vicini@bottegaviva.example' },
		'href="mailto:vicini@bottegaviva.example"',
		'Scrivi a vicini@bottegaviva.example',
	],
	[
		{ mode: 'codice', code: 'VICINI2027' },
		'<strong id="codice">VICINI2027</strong>',
		'Il codice da usare\nVICINI2027',
	],
	[{ mode: 'presso-il-partner' }, 'activation-visit', 'Vai nella sede di Bottegaviva.'],
])('leads to the partner in the way it asks for: %j', (contact, markup, words) => {
	const html = pageHtml({ activation: anActivation({ url: undefined, ...contact }) });
	expect(html).toContain(markup);
	expect(shownText(html)).toContain(words);
	expect(shownHtml(html)).not.toContain('Attiva il servizio');
});

test('gives the page beside a code, so that one knows where to use it', () => {
	const html = pageHtml({ activation: anActivation({ mode: 'codice', code: 'VICINI2027' }) });
	expect(html).toContain('href="https://www.bottegaviva.example/vicini"');
	expect(shownText(html)).toContain('Apri la pagina del servizio');
});

test('marks a text in another language', () => {
	const html = pageHtml({ lang: 'de' });
	expect(html).toContain('<h1 id="titolo" lang="de">');
	expect(html).toContain('<div class="prose" lang="de">');
	expect(pageHtml()).not.toContain('lang="it"');
});

test('leads to all that the partner offers', () => {
	expect(pageHtml()).toContain('<a href="/partner/bottegaviva/">Bottegaviva</a>');
});

test("marks every text of the partner's in another language, and none of ours", () => {
	const html = pageHtml({
		lang: 'de',
		afterwardsNote: 'Sie müssen nichts kündigen.',
		areaNote: 'Auch für Lusern.',
		limits: ['Höchstens zwei Personen'],
		capacity: '120 Plätze',
		prerequisitesNote: 'Ein Handy mit Kamera.',
		support: [{ kind: 'in-presenza', contact: 'Im Rathaus', hours: 'Montag bis Freitag' }],
	});
	const marked = [...html.matchAll(/<(\w+)[^>]* lang="de"[^>]*>(.*?)<\/\1>/g)];
	expect(marked.map(([, , inside = '']) => shownText(inside))).toMatchInlineSnapshot(`
		[
		  "Vetrina online pronta in un giorno",
		  "Una pagina con le foto, i prezzi e gli orari del tuo negozio, preparata insieme al telefono.",
		  "La vetrina è gratuita per dodici mesi, fino a 60 prodotti.",
		  "Sie müssen nichts kündigen.",
		  "120 Plätze",
		  "Ein Handy mit Kamera.",
		  "Compila il modulo",
		  "Manda le foto",
		  "Im Rathaus",
		  "Montag bis Freitag",
		  "Höchstens zwei Personen",
		  "Testo.",
		  "Auch für Lusern.",
		]
	`);
	expect(pageHtml()).not.toContain('lang=');
});

test('lists the Regions by name', () => {
	const html = pageHtml({ coverage: 'alcune-regioni', regions: ['bolzano', 'lazio'] });
	expect(shownText(html)).toContain('Dove vale\nBolzano/Bozen\nLazio\n');
});

test('dials and writes to the partner', () => {
	const html = pageHtml();
	expect(html).toContain('href="tel:+390001234567"');
	expect(html).toContain('href="mailto:aiuto@bottegaviva.example"');
});

test('links a contact only to a web address, a phone or a mailbox', () => {
	const offer = aPublishedOffer();
	const contacts: typeof offer.partner.contacts = [
		{ kind: 'modulo', value: 'https://www.bottegaviva.example/aiuto' },
		{ kind: 'modulo', value: 'javascript:alert(1)' },
		{ kind: 'pec', value: 'bottegaviva@pec.example' },
	];
	const html = htmlOf({ ...offer, partner: { ...offer.partner, contacts } });
	expect(html).toContain('href="https://www.bottegaviva.example/aiuto"');
	expect(html).toContain('href="mailto:bottegaviva@pec.example"');
	expect(html).not.toContain('href="javascript:');
});

test('shows an address that is still being typed as it is', () => {
	const offer = aPublishedOffer();
	const contact = { mode: 'modulo-online', url: 'https:' } as const;
	const html = htmlOf({ ...offer, activation: { ...offer.activation, contact } });
	expect(shownText(html)).toContain('Si apre il sito https:');
});

function pageHtml(changes: Record<string, unknown> = {}, day = today): string {
	return htmlOf(aPublishedOffer(changes), day);
}

function htmlOf(offer: ReturnType<typeof aPublishedOffer>, day = today): string {
	return render(
		<OfferPage
			{...{ offer, today: day, base: '/', html: '<p>Testo.</p>', text: it.offer, keep: it.keep }}
			page="https://ente.example/offerte/bottegaviva--vetrina-online/"
		/>,
	);
}
