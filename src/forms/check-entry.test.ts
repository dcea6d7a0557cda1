import { expect, test } from 'vitest';
import { declarationLabels } from '../schema/choices.ts';
import { anAnnouncement } from '../schema/testing/an-announcement.ts';
import { anActivation, anOffer } from '../schema/testing/an-offer.ts';
import { checkEntry } from './check-entry.ts';

test('has nothing to say of an offer that is right', () => {
	expect(checkEntry('offers', '', anOffer())).toEqual([]);
});

test('passes over answers that a form leaves empty', () => {
	expect(checkEntry('offers', '', anOffer({ regions: null }))).toEqual([]);
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
	expect(checkEntry('offers', '', offer)).toMatchInlineSnapshot(`
		[
		  "Titolo dell'offerta: In «Gratis per sempre!» c'è un punto esclamativo. Toglilo: il catalogo descrive, non fa pubblicità.",
		  "Attivazione, Come si attiva: Manca la risposta. Scegli fra: «Con un modulo in rete», «Per telefono», «Per e-mail», «Con un codice», «Nella sede del partner».",
		  "Attivazione, Canale di adesione: Manca la risposta. Scegli fra: «Dedicato a questa iniziativa», «Lo stesso di tutti i clienti».",
		  "Attivazione, Passaggi 2, Che cosa fare: Il testo è di 2 caratteri: ne servono almeno 5. Aggiungi almeno 3 caratteri.",
		  "Attivazione, Tempo per attivare: Manca la risposta. Scegli fra: «Un quarto d'ora», «Un'ora», «Un giorno», «Una settimana», «Più di una settimana».",
		  "Attivazione, Registrazione: Manca la risposta. Scegli fra: «Bisogna registrarsi», «Non bisogna registrarsi».",
		  "Descrizione: Nel testo c'è del codice HTML: «<b>». Toglilo e usa il Markdown: **grassetto**, elenchi con *, collegamenti [testo](https://…).",
		  "Regioni: L'offerta vale in alcune Regioni, ma non è detto quali. Aggiungi le Regioni in «Regioni», oppure scegli «Tutta Italia» in «Dove vale».",
		]
	`);
});

test('says which choice to change when Regions stand beside all of Italy', () => {
	expect(checkEntry('offers', '', anOffer({ regions: ['lazio'] }))).toMatchInlineSnapshot(`
		[
		  "Regioni: L'offerta vale in tutta Italia, ma elenca anche alcune Regioni. Togli «Regioni», oppure scegli «Alcune Regioni» in «Dove vale».",
		]
	`);
});

test('names a question by its own label, also where another has the same short name', () => {
	const title = 'Vetrina online pronta in un giorno';
	expect([
		...checkEntry('offers', '', anOffer({ title: undefined })),
		...checkEntry(
			'offers',
			'',
			anOffer({
				activation: anActivation({ steps: [{ title, text: title }, { text: title }], time: '' }),
			}),
		),
		...checkEntry('offers', '', anOffer({ body: undefined })),
	]).toMatchInlineSnapshot(`
		[
		  "Titolo dell'offerta: Manca la risposta. Per esempio: Vetrina online pronta in un giorno.",
		  "Attivazione, Passaggi 2, Che cosa fare: Manca la risposta. Per esempio: Apri il modulo.",
		  "Attivazione, Tempo per attivare: Manca la risposta. Scegli fra: «Un quarto d'ora», «Un'ora», «Un giorno», «Una settimana», «Più di una settimana».",
		  "Descrizione: Manca la risposta. Da 200 a 3.000 caratteri: a chi serve, come funziona, chi aiuta. Niente pubblicità.",
		]
	`);
});

test('names questions and answers in problems as in cures', () => {
	expect([
		...checkEntry('offers', '', anOffer({ activation: anActivation({ mode: 'telefono' }) })),
		...checkEntry('offers', '', anOffer({ freePeriod: 'fino-alla-data' })),
		...checkEntry('offers', '', anOffer({ declarations: Object.keys(declarationLabels).slice(2) })),
		...checkEntry('offers', '', anOffer({ channels: ['online', 'online'], afterwards: 'rinnovo' })),
		...checkEntry('announcements', '', anAnnouncement({ image: '/uploads/redazione/foto.jpg' })),
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
	const said = [
		...checkEntry('offers', '', {
			title: 5,
			goals: 'x',
			freeMonths: 'x',
			validUntil: 2027,
			titel: 'x',
		}),
		...checkEntry('partners', '', { vat: 'IT00000000000', contacts: ['x'], demo: 'x' }),
	];
	expect(said.filter((line) => /virgolett|trattin|riga|il campo|true/.test(line))).toEqual([]);
	expect(said).toMatchInlineSnapshot(`
		[
		  "Titolo dell'offerta: Qui serve un testo, ma è stato letto un numero: «5». Cancella questa risposta e dalla di nuovo.",
		  "In breve: che cosa ottieni: Manca la risposta. Una o due frasi, da 60 a 200 caratteri. Si leggono nella scheda e nei risultati della ricerca.",
		  "Partner: Manca la risposta. Chi offre il servizio.",
		  "Obiettivi dell'avviso: Qui serve un elenco, ma è stato letto un testo: «x». Cancella questa risposta e dalla di nuovo.",
		  "Di che cosa si tratta: Manca la risposta. Una sola categoria: quella in cui un negozio lo cercherebbe.",
		  "Servizi: Manca la risposta. Da 1 a 5, della categoria scelta.",
		  "Dove vale: Manca la risposta. Scegli fra: «Tutta Italia», «Alcune Regioni».",
		  "Attivabile fino al: «2027» non è una data. Scrivi anno-mese-giorno, con un giorno che esiste: per esempio 2027-03-31.",
		  "Che cosa è gratuito: Manca la risposta. Che cosa non si paga, per quanto tempo e con quali limiti.",
		  "Durata della gratuità: Manca la risposta. Scegli fra: «Fino a una data», «Alcuni mesi dall'attivazione», «Sempre».",
		  "Quanti mesi: Qui serve un numero, ma è stato letto un testo: «x». Cancella questa risposta e dalla di nuovo.",
		  "E dopo?: Manca la risposta. Scegli fra: «Si disattiva da solo: non paghi nulla», «Resta un piano gratuito», «Paghi solo se scegli di continuare».",
		  "Carta di pagamento per attivare: Manca la risposta. Scegli fra: «Non serve», «Serve per attivare».",
		  "Costi di terzi: Manca la risposta. Scegli fra: «Nessuno», «Ci sono».",
		  "Attivazione, Come si attiva: Manca la risposta. Scegli fra: «Con un modulo in rete», «Per telefono», «Per e-mail», «Con un codice», «Nella sede del partner».",
		  "Attivazione, Canale di adesione: Manca la risposta. Scegli fra: «Dedicato a questa iniziativa», «Lo stesso di tutti i clienti».",
		  "Attivazione, Passaggi: Manca la risposta. Da 2 a 7 passaggi, nell'ordine in cui si fanno.",
		  "Attivazione, Tempo per attivare: Manca la risposta. Scegli fra: «Un quarto d'ora», «Un'ora», «Un giorno», «Una settimana», «Più di una settimana».",
		  "Attivazione, Registrazione: Manca la risposta. Scegli fra: «Bisogna registrarsi», «Non bisogna registrarsi».",
		  "Assistenza: Manca la risposta. Chi aiuta il negozio: almeno un modo.",
		  "Condizioni: Manca la risposta. Per esempio: https://www.bottegaviva.example/condizioni.",
		  "Privacy: Manca la risposta. Per esempio: https://www.bottegaviva.example/privacy.",
		  "Dichiarazioni: Manca la risposta. Servono tutte: sono le regole dell'avviso. Scegli fra: «L'iscrizione e l'uso sono gratuiti», «Anche imparare a usarlo è gratuito», «Alla fine non c'è obbligo di rinnovo», «Il testo non fa pubblicità», «L'assistenza è compresa», «I dati raccolti non servono a vendere».",
		  "Descrizione: Manca la risposta. Da 200 a 3.000 caratteri: a chi serve, come funziona, chi aiuta. Niente pubblicità.",
		  "Avviso: Manca la risposta. L'avviso pubblico a cui rispondi.",
		  "Proposta il: Manca la risposta. Rispondi a questa domanda.",
		  "Attivabile dal: Manca la risposta. Il primo giorno in cui un negozio può aderire.",
		  "titel: Nel file c'è un campo che questo modulo non conosce: «titel». Da qui non si può togliere: scrivi alla redazione.",
		  "Nome: Manca la risposta. Per esempio: Bottegaviva.",
		  "Denominazione: Manca la risposta. Per esempio: Bottegaviva S.r.l.",
		  "Forma: Manca la risposta. Scegli fra: «Società», «Ente», «Associazione», «Fondazione».",
		  "Profilo: Manca la risposta. Scegli fra: «Startup», «Piccola o media impresa», «Multinazionale», «Società a partecipazione pubblica», «Ente», «Associazione di volontariato».",
		  "Sito: Manca la risposta. Per esempio: https://www.bottegaviva.example.",
		  "Recapiti 1: Qui serve un gruppo di campi, ma è stato letto un testo: «x». Cancella questa risposta e dalla di nuovo.",
		  "Chi siete: Manca la risposta. Da 100 a 1.000 caratteri, senza pubblicità.",
		  "Partita IVA: «IT00000000000» non ha la forma giusta. Scrivi solo le undici cifre, senza IT e senza spazi.",
		  "Dato dimostrativo: Qui serve un sì o un no, ma è stato letto un testo: «x». Cancella questa risposta e dalla di nuovo.",
		]
	`);
});

test('checks a vocabulary, whose file says which one it is', () => {
	const term = { id: 'alimentari', label: { it: 'Alimentari', en: 'Food shops' } };
	expect(checkEntry('vocabularies', 'sectors', { terms: [term] })).toEqual([]);
	expect(checkEntry('vocabularies', 'services', { terms: [{ ...term, label: { it: 'A' } }] }))
		.toMatchInlineSnapshot(`
		[
		  "Servizi 1, Nome, Italiano: Il testo è di 1 carattere: ne servono almeno 2. Aggiungi almeno 1 carattere.",
		  "Servizi 1, Nome, Inglese: Manca la risposta. Rispondi a questa domanda.",
		  "Servizi 1, Categoria: Manca la risposta. Rispondi a questa domanda.",
		]
	`);
});

test('knows only the collections of the form', () => {
	expect(() => checkEntry('offres', '', {})).toThrow('There is no collection "offres".');
});
