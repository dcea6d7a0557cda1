import { expect, test } from 'vitest';
import { declarationLabels } from '../schema/offer-choices.ts';
import { anAnnouncement } from '../schema/testing/an-announcement.ts';
import { aPartner } from '../schema/testing/a-partner.ts';
import { anActivation, anOffer } from '../schema/testing/an-offer.ts';
import { checkEntry, formFields } from './check-entry.ts';

test('has nothing to say of an offer that is right', () => {
	expect(said('offers', '', anOffer())).toEqual([]);
});

test('passes over answers that a form leaves empty', () => {
	expect(said('offers', '', anOffer({ regions: null }))).toEqual([]);
});

test('asks again for an answer that the form had given, and not for one that it never had', () => {
	const emptied = { areas: [], lang: null, sectors: [], availability: '' };
	expect(said('offers', '', { ...anOffer(), ...emptied })).toEqual([
		'Lingua del testo: Manca la risposta.',
		'Tipi di territorio: Manca la risposta.',
		'Disponibilità: Manca la risposta.',
	]);
});

test('names every field as the form does, with its problem and its cure', () => {
	const offer = anOffer({
		title: 'Gratis per sempre!',
		coverage: 'alcune-regioni',
		activation: {
			url: 'https://www.bottegaviva.example/vicini',
			steps: [{ title: 'Compila il modulo' }, { title: 'No' }],
		},
		body: `<b>Gratis</b> ${'per ogni negozio '.repeat(20)}`,
	});
	expect(said('offers', '', offer)).toMatchInlineSnapshot(`
		[
		  "Titolo dell'offerta: In «Gratis per sempre!» c'è un punto esclamativo. Toglilo: il catalogo descrive, non fa pubblicità.",
		  "Attivazione, Come si attiva: Manca la risposta.",
		  "Attivazione, Canale di adesione: Manca la risposta.",
		  "Attivazione, Passaggi 2, Che cosa fare: Il testo è di 2 caratteri: ne servono almeno 5. Per esempio: Apri il modulo.",
		  "Attivazione, Tempo per attivare: Manca la risposta.",
		  "Descrizione: Nel testo c'è del codice HTML: «<b>». Toglilo e usa il Markdown: **grassetto**, elenchi con *, collegamenti [testo](https://…).",
		  "Regioni: L'offerta vale in alcune Regioni, ma non è detto quali. Aggiungi le Regioni in «Regioni», oppure scegli «Tutta Italia» in «Dove vale».",
		]
	`);
});

test('says which choice to change when Regions stand beside all of Italy', () => {
	expect(said('offers', '', anOffer({ regions: ['lazio'] }))).toMatchInlineSnapshot(`
		[
		  "Regioni: L'offerta vale in tutta Italia, ma elenca anche alcune Regioni. Togli «Regioni», oppure scegli «Alcune Regioni» in «Dove vale».",
		]
	`);
});

test('names a question by its own label, also where another has the same short name', () => {
	const title = 'Vetrina online pronta in un giorno';
	expect([
		...said('offers', '', anOffer({ title: undefined })),
		...said(
			'offers',
			'',
			anOffer({
				activation: anActivation({ steps: [{ title, text: title }, { text: title }], time: '' }),
			}),
		),
		...said('offers', '', anOffer({ body: undefined })),
	]).toMatchInlineSnapshot(`
		[
		  "Titolo dell'offerta: Manca la risposta.",
		  "Attivazione, Passaggi 2, Che cosa fare: Manca la risposta.",
		  "Attivazione, Tempo per attivare: Manca la risposta.",
		  "Descrizione: Manca la risposta.",
		]
	`);
});

test('names questions and answers in problems as in cures', () => {
	expect([
		...said('offers', '', anOffer({ activation: anActivation({ mode: 'telefono' }) })),
		...said('offers', '', anOffer({ freePeriod: 'fino-alla-data' })),
		...said('offers', '', anOffer({ declarations: Object.keys(declarationLabels).slice(2) })),
		...said('offers', '', anOffer({ channels: ['online', 'online'], afterwards: 'rinnovo' })),
		...said('announcements', '', anAnnouncement({ image: '/uploads/redazione/foto.jpg' })),
	]).toMatchInlineSnapshot(`
		[
		  "Attivazione, Come si attiva: Con «Per telefono» serve anche «Numero da chiamare», che manca. Aggiungi «Numero da chiamare», oppure scegli un altro modo.",
		  "Quanti mesi: I mesi gratuiti valgono solo con «Alcuni mesi dall'attivazione». Togli «Quanti mesi», oppure scegli «Alcuni mesi dall'attivazione» in «Durata della gratuità».",
		  "Gratis fino al: Non è detto fino a che giorno il servizio è gratuito. Aggiungi «Gratis fino al».",
		  "Dichiarazioni: Mancano dichiarazioni: «L'iscrizione e l'uso sono gratuiti», «Anche imparare a usarlo è gratuito». Aggiungile, se sono vere. Senza, la proposta non si può pubblicare.",
		  "E dopo?: «rinnovo» non è fra i valori possibili. Che cosa succede quando finisce il periodo gratuito. Il rinnovo automatico non è ammesso. Scegli fra: «Si disattiva da solo: non paghi nulla», «Resta un piano gratuito», «Paghi solo se scegli di continuare».",
		  "Come si usa: «In rete» è scritto due volte. Tieni una sola delle due voci.",
		  "Descrizione dell'immagine: C'è un'immagine senza descrizione. Scrivi in «Descrizione dell'immagine» che cosa si vede: la sente chi non può vederla.",
		]
	`);
});

test('speaks of questions and answers, not of the lines of a file', () => {
	const sentences = [
		...said('offers', '', {
			title: 5,
			goals: 'x',
			freeMonths: 'x',
			validUntil: 2027,
			titel: 'x',
		}),
		...said('partners', '', { vat: 'IT00000000000', contacts: ['x'], demo: 'x' }),
	];
	expect(sentences.filter((line) => /virgolett|trattin|riga|il campo|true/.test(line))).toEqual([]);
	expect(sentences).toMatchInlineSnapshot(`
		[
		  "Titolo dell'offerta: Qui serve un testo, ma è stato letto un numero: «5». Cancella questa risposta e dalla di nuovo.",
		  "In breve: che cosa ottieni: Manca la risposta.",
		  "Partner: Manca la risposta.",
		  "Obiettivi dell'avviso: Qui serve un elenco, ma è stato letto un testo: «x». Cancella questa risposta e dalla di nuovo.",
		  "Di che cosa si tratta: Manca la risposta.",
		  "Servizi: Manca la risposta.",
		  "Dove vale: Manca la risposta.",
		  "Attivabile fino al: «2027» non è una data. Scrivi anno-mese-giorno, con un giorno che esiste: per esempio 2027-03-31.",
		  "Che cosa è gratuito: Manca la risposta.",
		  "Durata della gratuità: Manca la risposta.",
		  "Quanti mesi: Qui serve un numero, ma è stato letto un testo: «x». Cancella questa risposta e dalla di nuovo.",
		  "E dopo?: Manca la risposta.",
		  "Carta di pagamento per attivare: Manca la risposta.",
		  "Costi di terzi: Manca la risposta.",
		  "Attivazione, Come si attiva: Manca la risposta.",
		  "Attivazione, Canale di adesione: Manca la risposta.",
		  "Attivazione, Passaggi: Manca la risposta.",
		  "Attivazione, Tempo per attivare: Manca la risposta.",
		  "Assistenza: Manca la risposta.",
		  "Condizioni: Manca la risposta.",
		  "Privacy: Manca la risposta.",
		  "Dichiarazioni: Manca la risposta.",
		  "Descrizione: Manca la risposta.",
		  "Avviso: Manca la risposta.",
		  "Proposta il: Manca la risposta.",
		  "Attivabile dal: Manca la risposta.",
		  "titel: Nel file c'è un campo che questo modulo non conosce: «titel». Da qui non si può togliere: scrivi alla redazione.",
		  "Nome: Manca la risposta.",
		  "Denominazione: Manca la risposta.",
		  "Forma: Manca la risposta.",
		  "Sito: Manca la risposta.",
		  "Recapiti 1: Qui serve un gruppo di campi, ma è stato letto un testo: «x». Cancella questa risposta e dalla di nuovo.",
		  "Partita IVA: «IT00000000000» non ha la forma giusta. Scrivi solo le undici cifre, senza IT e senza spazi.",
		  "Dato dimostrativo: Qui serve un sì o un no, ma è stato letto un testo: «x». Cancella questa risposta e dalla di nuovo.",
		]
	`);
});

test('checks a vocabulary, whose file says which one it is', () => {
	const term = { id: 'alimentari', label: { it: 'Alimentari', en: 'Food shops' } };
	expect(said('vocabularies', 'sectors', { terms: [term] })).toEqual([]);
	expect(said('vocabularies', 'services', { terms: [{ ...term, label: { it: 'A' } }] }))
		.toMatchInlineSnapshot(`
			[
			  "Servizi 1, Nome, Italiano: Il testo è di 1 carattere: ne servono almeno 2. Scrivilo per intero.",
			  "Servizi 1, Nome, Inglese: Manca la risposta.",
			  "Servizi 1, Categoria: Manca la risposta.",
			]
		`);
});

test('knows only the collections of the form', () => {
	expect(() => said('offres', '', {})).toThrow('There is no collection "offres".');
});

test('says where a problem stands, blank items of a list counted', () => {
	const steps = [{ title: '' }, { title: 'Compila il modulo' }, { title: 'No' }];
	const offer = anOffer({ activation: anActivation({ steps }) });
	expect(checkEntry('offers', '', offer).map(({ path }) => path)).toEqual([
		['activation', 'steps', 2, 'title'],
	]);
});

test('refuses beside its name a new partner whose name is a number', () => {
	const named = aPartner({ name: '365' });
	expect(said('partners', '', named)).toMatchInlineSnapshot(`
		[
		  "Nome: Con il nome «365» l'indirizzo sarebbe /partner/365/, che è di una pagina dell'elenco dei partner. Aggiungi una parola al nome.",
		]
	`);
	expect(said('partners', 'bottegaviva', named)).toEqual([]);
	expect(said('partners', '', aPartner({ name: 'Bottega 365' }))).toEqual([]);
});

test('knows the fields of each form', () => {
	expect(formFields('partners', '').map(({ key }) => key)).toContain('legalName');
	expect(formFields('vocabularies', 'sectors').map(({ key }) => key)).toEqual(['terms']);
});

function said(...entry: Parameters<typeof checkEntry>): string[] {
	return checkEntry(...entry).map(({ field, words }) => `${field}: ${words}`);
}
