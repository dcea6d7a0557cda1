import { expect, test } from 'vitest';
import { announcementSchema } from './announcement.ts';
import { collections, files } from './collections.ts';
import { describeFields } from './describe.ts';
import { offerSchema } from './offer.ts';
import { parseEntry } from './parse.ts';
import { partnerSchema } from './partner.ts';
import { anAnnouncement } from './testing/an-announcement.ts';
import { anActivation, anOffer } from './testing/an-offer.ts';
import { aPartner } from './testing/a-partner.ts';
import { sentences } from './testing/sentences.ts';

test('says what a group or a list of groups is made of', () => {
	expect([
		...ofOffer({ activation: 'telefono' }),
		...ofOffer({ status: 'sospesa', suspension: 'manutenzione' }),
		...ofOffer({ activation: anActivation({ steps: ['Compila il modulo', 'Aspetta'] }) }),
		...ofOffer({ support: ['+39 000 123 4567'] }),
		...ofOffer({ support: { kind: 'telefono', contact: '+39 000 123 4567' } }),
	]).toMatchInlineSnapshot(`
		[
		  "activation: Qui serve un gruppo di campi, ma è stato letto un testo: «telefono». Scrivi sotto, con due spazi davanti, i campi: mode, channel, steps, time.",
		  "suspension: Qui serve un gruppo di campi, ma è stato letto un testo: «manutenzione». Scrivi sotto, con due spazi davanti, i campi: by, from, reason.",
		  "activation.steps.0: Qui serve un gruppo di campi, ma è stato letto un testo: «Compila il modulo». Ogni voce ha «title» e, se serve, «text»: «- title: Compila il modulo».",
		  "activation.steps.1: Qui serve un gruppo di campi, ma è stato letto un testo: «Aspetta». Ogni voce ha «title» e, se serve, «text»: «- title: Aspetta».",
		  "support.0: Qui serve un gruppo di campi, ma è stato letto un testo: «+39 000 123 4567». Ogni voce ha «kind», «contact» e, se serve, «hours».",
		  "support: Qui serve un elenco, ma è stato letto un gruppo di campi: «{"kind":"telefono","contact":"+39 000 123 4567"}». Scrivi ogni voce su una riga che comincia con un trattino.",
		]
	`);
});

test('says of what is no day which one was meant, or that it does not exist', () => {
	const days = [
		'31/03/2027',
		'3.4.2027',
		'2027/3/31',
		'2027-03-31T10:00',
		'2027-02-30',
		'2027-02-29',
	];
	const others = ['2027-13-01', 'marzo 2027', 2027, 46_477, true];
	expect([...days, ...others].flatMap((date) => ofNews({ date }))).toMatchInlineSnapshot(`
		[
		  "date: «31/03/2027» non è una data. Scrivi anno-mese-giorno: forse volevi 2027-03-31.",
		  "date: «3.4.2027» non è una data. Scrivi anno-mese-giorno: forse volevi 2027-04-03.",
		  "date: «2027/3/31» non è una data. Scrivi anno-mese-giorno: forse volevi 2027-03-31.",
		  "date: «2027-03-31T10:00» non è una data. Scrivi anno-mese-giorno: forse volevi 2027-03-31.",
		  "date: «2027-02-30» non è una data: il 30 febbraio 2027 non esiste. Scegli un giorno che esiste.",
		  "date: «2027-02-29» non è una data: il 29 febbraio 2027 non esiste. Scegli un giorno che esiste.",
		  "date: «2027-13-01» non è una data. Scrivi anno-mese-giorno, con un giorno che esiste: per esempio 2027-03-31.",
		  "date: «marzo 2027» non è una data. Scrivi anno-mese-giorno, con un giorno che esiste: per esempio 2027-03-31.",
		  "date: «2027» non è una data. Scrivi anno-mese-giorno, con un giorno che esiste: per esempio 2027-03-31.",
		  "date: «46477» non è una data. Scrivi anno-mese-giorno, con un giorno che esiste: per esempio 2027-03-31.",
		  "date: «true» non è una data. Scrivi anno-mese-giorno, con un giorno che esiste: per esempio 2027-03-31.",
		]
	`);
});

test('asks for quotes only where they help', () => {
	expect([
		...ofOffer({ termsUrl: 1, category: true, coverage: true, title: 5, partner: 2027 }),
		...ofOffer({ activation: anActivation({ mode: 'email', url: undefined, email: 3 }) }),
		...ofOffer({ activation: anActivation({ mode: 'telefono', phone: 390001234567 }) }),
		...ofOffer({ freeMonths: '12', limits: [{ Nota: 'solo online' }] }),
		...sentences(partnerSchema, aPartner({ vat: 12345678903, logo: 5 })),
		...sentences(
			partnerSchema,
			aPartner({ verification: { on: '2026-11-20', how: 'x', every: '90' } }),
		),
	]).toMatchInlineSnapshot(`
		[
		  "title: Qui serve un testo, ma è stato letto un numero: «5». Metti il valore fra virgolette.",
		  "partner: Qui serve un testo, ma è stato letto un numero: «2027». Metti il valore fra virgolette.",
		  "category: «true» non è un identificativo. Usa solo lettere minuscole senza accenti, cifre e trattini: per esempio vendita-online.",
		  "coverage: «true» non è fra i valori possibili. Scegli fra: tutta-italia, alcune-regioni.",
		  "termsUrl: «1» non è un indirizzo web completo e sicuro. Scrivilo per intero, a cominciare da https://.",
		  "activation.email: «3» non è un indirizzo e-mail. Scrivilo come nome@dominio.",
		  "activation.phone: Qui serve un testo, ma è stato letto un numero: «390001234567». Mettilo fra virgolette: per esempio "+390001234567".",
		  "freeMonths: Qui serve un numero, ma è stato letto un testo: «12». Togli le virgolette.",
		  "limits.0: Qui serve un testo, ma è stato letto un gruppo di campi: «{"Nota":"solo online"}». Scrivi solo il testo. Se contiene i due punti, mettilo fra virgolette.",
		  "vat: Qui serve un testo, ma è stato letto un numero: «12345678903». Mettilo fra virgolette: per esempio "00000000000".",
		  "logo: Qui serve un testo, ma è stato letto un numero: «5». Metti il valore fra virgolette.",
		  "logoAlt: C'è un logo senza descrizione. Scrivi in «logoAlt» che cosa si vede: la sente chi non può vederlo.",
		  "verification.how: «x» non è fra i valori possibili. Scegli fra: prova-di-attivazione, lettura-condizioni, conferma-partner.",
		  "verification.every: «90» non è fra i valori possibili. Togli le virgolette: 90.",
		]
	`);
});

test('shows a number as it is written, and the bound of its field', () => {
	const numbers = [NaN, Infinity, -Infinity, 1e20, -1e20, 1.5];
	expect(numbers.flatMap((freeMonths) => ofOffer({ freeMonths }))).toMatchInlineSnapshot(`
		[
		  "freeMonths: «.nan» non è un numero. Per esempio: 12.",
		  "freeMonths: «.inf» non è un numero. Per esempio: 12.",
		  "freeMonths: «-.inf» non è un numero. Per esempio: 12.",
		  "freeMonths: «100000000000000000000» è troppo. Scrivi al massimo 36.",
		  "freeMonths: «-100000000000000000000» è troppo poco. Scrivi almeno 1.",
		  "freeMonths: Qui serve un numero intero, ma è stato letto un numero: «1.5». Per esempio: 12.",
		]
	`);
});

test('proposes the identifier that is meant', () => {
	expect([
		...ofOffer({ partner: 'Bottegaviva', notice: 'Vicini e Connessi 2026' }),
		...ofOffer({ category: 'Vendita online', goals: ['Città è così'] }),
		...ofOffer({ combinesWith: ['Bottegaviva--Vetrina online', 'Vetrina online'] }),
		...ofOffer({ partner: '?', category: '-', goals: ['—'], services: ['!'], sectors: ['.'] }),
		...ofNews({ ref: '?', relatedOffers: ['?'], notice: '?' }),
	]).toMatchInlineSnapshot(`
		[
		  "partner: «Bottegaviva» non è un identificativo. Forse volevi «bottegaviva»: solo lettere minuscole senza accenti, cifre e trattini.",
		  "notice: «Vicini e Connessi 2026» non è un identificativo. Forse volevi «vicini-e-connessi-2026»: solo lettere minuscole senza accenti, cifre e trattini.",
		  "goals.0: «Città è così» non è un identificativo. Forse volevi «citta-e-cosi»: solo lettere minuscole senza accenti, cifre e trattini.",
		  "category: «Vendita online» non è un identificativo. Forse volevi «vendita-online»: solo lettere minuscole senza accenti, cifre e trattini.",
		  "combinesWith.0: «Bottegaviva--Vetrina online» non è un identificativo. Forse volevi «bottegaviva--vetrina-online»: solo lettere minuscole senza accenti, cifre e trattini.",
		  "combinesWith.1: «Vetrina online» non è un identificativo. Scrivi il partner e il nome dell'offerta, uniti da due trattini: per esempio bottegaviva--vetrina-online.",
		  "partner: «?» non è un identificativo. Usa solo lettere minuscole senza accenti, cifre e trattini: per esempio bottegaviva.",
		  "goals.0: «—» non è un identificativo. Usa solo lettere minuscole senza accenti, cifre e trattini: per esempio vendere-online.",
		  "category: «-» non è un identificativo. Usa solo lettere minuscole senza accenti, cifre e trattini: per esempio vendita-online.",
		  "services.0: «!» non è un identificativo. Usa solo lettere minuscole senza accenti, cifre e trattini: per esempio negozio-online.",
		  "sectors.0: «.» non è un identificativo. Usa solo lettere minuscole senza accenti, cifre e trattini: per esempio alimentari.",
		  "ref: «?» non è un identificativo. Usa solo lettere minuscole senza accenti, cifre e trattini: per esempio apertura-avviso-2026.",
		  "relatedOffers.0: «?» non è un identificativo. Scrivi il partner e il nome dell'offerta, uniti da due trattini: per esempio bottegaviva--vetrina-online.",
		  "notice: «?» non è un identificativo. Usa solo lettere minuscole senza accenti, cifre e trattini: per esempio vicini-e-connessi-2026.",
		]
	`);
});

test('wants one item a line', () => {
	expect([
		...ofOffer({ services: ['vetrina-online, prenotazioni'], channels: ['online, telefono'] }),
		...ofOffer({ services: 'vetrina-online, prenotazioni', support: 'telefono' }),
	]).toMatchInlineSnapshot(`
		[
		  "services.0: «vetrina-online, prenotazioni» non è un identificativo. Una voce per riga: togli la virgola.",
		  "channels.0: «online, telefono» non è fra i valori possibili. Una voce per riga: togli la virgola.",
		  "services: Qui serve un elenco, ma è stato letto un testo: «vetrina-online, prenotazioni». Scrivi ogni voce su una riga che comincia con un trattino: «- vetrina-online».",
		  "support: Qui serve un elenco, ma è stato letto un testo: «telefono». Scrivi ogni voce su una riga che comincia con un trattino.",
		]
	`);
});

test('proposes the value that is meant, by its name too', () => {
	const coverage = 'alcune-regioni';
	expect([
		...ofOffer({ coverage, regions: ['Lombardia', 'Emilia Romagna', "Valle d'Aosta", 'Padania'] }),
		...ofOffer({ coverage: 'Tutta Italia', afterwards: 'si-disativa', paymentCard: 'no' }),
		...sentences(partnerSchema, aPartner({ legalType: 'libero professionista' })),
		...sentences(partnerSchema, aPartner({ legalType: 'Società', size: '10' })),
	]).toMatchInlineSnapshot(`
		[
		  "regions.0: «Lombardia» non è fra i valori possibili. Forse volevi «lombardia».",
		  "regions.1: «Emilia Romagna» non è fra i valori possibili. Forse volevi «emilia-romagna».",
		  "regions.2: «Valle d'Aosta» non è fra i valori possibili. Forse volevi «valle-d-aosta».",
		  "regions.3: «Padania» non è fra i valori possibili. Scegli fra: piemonte, valle-d-aosta, lombardia, trentino-alto-adige, bolzano, trento, veneto, friuli-venezia-giulia, liguria, emilia-romagna, toscana, umbria, marche, lazio, abruzzo, molise, campania, puglia, basilicata, calabria, sicilia, sardegna.",
		  "coverage: «Tutta Italia» non è fra i valori possibili. Forse volevi «tutta-italia». Scegli fra: tutta-italia, alcune-regioni.",
		  "afterwards: «si-disativa» non è fra i valori possibili. Forse volevi «si-disattiva». Scegli fra: si-disattiva, resta-piano-gratuito, solo-su-scelta.",
		  "paymentCard: «no» non è fra i valori possibili. Chi chiede una carta, di regola, non viene pubblicato. Scegli fra: non-richiesta, richiesta.",
		  "legalType: «libero professionista» non è fra i valori possibili. Possono aderire società, enti, associazioni e fondazioni; non le singole persone né i professionisti. Scegli fra: societa, ente, associazione, fondazione.",
		  "legalType: «Società» non è fra i valori possibili. Forse volevi «societa». Scegli fra: societa, ente, associazione, fondazione.",
		  "size: «10» non è fra i valori possibili. Scegli fra: fino-a-10, 11-50, 51-250, oltre-250.",
		]
	`);
});

test('says where to add what is missing, and in which form', () => {
	expect([
		...ofOffer({ proposedOn: undefined, validFrom: undefined, body: undefined }),
		...ofOffer({ activation: anActivation({ mode: undefined, channel: undefined }) }),
		...ofOffer({
			status: 'sospesa',
			suspension: { by: 'partner', reason: 'Si ferma per lavori.' },
		}),
		...ofOffer({ support: [{ kind: 'telefono', contact: '+39 000' }, '', { kind: 'guida' }] }),
	]).toMatchInlineSnapshot(`
		[
		  "body: Manca «Descrizione». Scrivi il testo sotto la seconda riga di trattini. Da 200 a 3.000 caratteri: a chi serve, come funziona, chi aiuta. Niente pubblicità.",
		  "proposedOn: Manca «Proposta il». Aggiungi il campo «proposedOn». Scrivi anno-mese-giorno: per esempio 2027-03-31.",
		  "validFrom: Manca «Attivabile dal». Aggiungi il campo «validFrom». Il primo giorno in cui un negozio può aderire. Scrivi anno-mese-giorno: per esempio 2027-03-31.",
		  "activation.mode: Manca «Come si attiva». Aggiungi «mode» dentro «activation». Scegli fra: modulo-online, telefono, email, codice, presso-il-partner.",
		  "activation.channel: Manca «Canale di adesione». Aggiungi «channel» dentro «activation». Scegli fra: dedicato-all-iniziativa, ordinario.",
		  "suspension.from: Manca «Dal». Aggiungi «from» dentro «suspension». Scrivi anno-mese-giorno: per esempio 2027-03-31.",
		  "support.2.contact: Manca «Recapito». Aggiungi «contact» alla voce 3 di «support». Per esempio: +39 000 123 4567.",
		]
	`);
});

test('proposes the number without what stands between its digits', () => {
	const phones = [
		'+39 000 123 4567',
		'0039 000 1234567',
		'+39 (000) 123.4567',
		'000 1234567',
		'393 1234567',
		'x',
	];
	expect(
		phones.flatMap((phone) => ofOffer({ activation: anActivation({ mode: 'telefono', phone }) })),
	).toMatchInlineSnapshot(`
		[
		  "activation.phone: «+39 000 123 4567» non è un numero di telefono completo. Scrivilo con + davanti e senza spazi: "+390001234567".",
		  "activation.phone: «0039 000 1234567» non è un numero di telefono completo. Scrivilo con + davanti e senza spazi: "+390001234567".",
		  "activation.phone: «+39 (000) 123.4567» non è un numero di telefono completo. Scrivilo con + davanti e senza spazi: "+390001234567".",
		  "activation.phone: «000 1234567» non è un numero di telefono completo. Se è un numero italiano, scrivilo così: "+390001234567".",
		  "activation.phone: «393 1234567» non è un numero di telefono completo. Se è un numero italiano, scrivilo così: "+393931234567".",
		  "activation.phone: «x» non è un numero di telefono completo. Scrivi + e il prefisso del Paese, poi il numero senza spazi: per esempio +390001234567.",
		]
	`);
});

test('says how a VAT number is written', () => {
	const numbers = ['IT12345678903', '123 456 789 03', 'RSSMRA80A01H501U', '12345678900'];
	expect(numbers.flatMap((vat) => sentences(partnerSchema, aPartner({ vat }))))
		.toMatchInlineSnapshot(`
		[
		  "vat: «IT12345678903» non ha la forma giusta. Scrivi solo le undici cifre, senza IT e senza spazi. Nel file va fra virgolette: "00000000000".",
		  "vat: «123 456 789 03» non ha la forma giusta. Scrivi solo le undici cifre, senza IT e senza spazi. Nel file va fra virgolette: "00000000000".",
		  "vat: «RSSMRA80A01H501U» non ha la forma giusta. Scrivi solo le undici cifre, senza IT e senza spazi. Nel file va fra virgolette: "00000000000".",
		  "vat: «12345678900» non è una partita IVA: l'ultima cifra non torna. Ricopiala dal certificato di attribuzione.",
		]
	`);
});

test('says of a text that is too short what it should tell', () => {
	expect([
		...ofOffer({ title: 'Gratis', summary: 'Foto.', freeWhat: 'Tutto.', body: 'Poco.' }),
		...ofOffer({ activation: anActivation({ steps: [{ title: 'Vai' }] }), limits: ['no'] }),
		...sentences(partnerSchema, aPartner({ name: 'X' })),
		...ofNews({ links: [{ label: 'x', url: 'https://a.example' }], body: 'Poco.' }),
	]).toMatchInlineSnapshot(`
		[
		  "title: Il testo è di 6 caratteri: ne servono almeno 10. Scrivi quello che manca. Che cosa fa il servizio, in parole semplici.",
		  "summary: Il testo è di 5 caratteri: ne servono almeno 60. Scrivi quello che manca. Una o due frasi, da 60 a 200 caratteri. Si leggono nella scheda e nei risultati della ricerca.",
		  "freeWhat: Il testo è di 6 caratteri: ne servono almeno 30. Scrivi quello che manca. Che cosa non si paga, per quanto tempo e con quali limiti.",
		  "body: Il testo è di 5 caratteri: ne servono almeno 200. Scrivi quello che manca. Da 200 a 3.000 caratteri: a chi serve, come funziona, chi aiuta. Niente pubblicità.",
		  "activation.steps.0.title: Il testo è di 3 caratteri: ne servono almeno 5. Per esempio: Apri il modulo.",
		  "activation.steps: C'è 1 voce: ne servono almeno 2. Aggiungine una.",
		  "limits.0: Il testo è di 2 caratteri: ne servono almeno 3. Per esempio: Fino a 60 prodotti.",
		  "name: Il testo è di 1 carattere: ne servono almeno 2. Scrivi quello che manca. Come ti conoscono i negozi.",
		  "links.0.label: Il testo è di 1 carattere: ne servono almeno 3. Scrivilo per intero.",
		  "body: Il testo è di 5 caratteri: ne servono almeno 80. Scrivi quello che manca. Che cosa cambia, per chi e da quando. La riga <!-- more --> divide il riassunto dal resto.",
		]
	`);
});

test('says all kinds of HTML in a text at once, each once', () => {
	const body = `<B>Uno</B> e <b class="x">due</b>.\n\n<script>alert(1)</script>\n\n<!-- nota --><br/>\n${'Testo. '.repeat(40)}`;
	expect(ofOffer({ body })).toMatchInlineSnapshot(`
		[
		  "body: Nel testo c'è del codice HTML: «<B>», «<script>», «<!--», «<br/>». Toglilo e usa il Markdown: **grassetto**, elenchi con *, collegamenti [testo](https://…).",
		]
	`);
	const all = Array.from({ length: 40 }, (_, at) => `<x${at}>`).join('');
	const [told = ''] = ofOffer({ body: `${all}${'Testo. '.repeat(40)}` });
	expect(told.match(/«/g)).toHaveLength(10);
});

test('cuts what is long', () => {
	const long = 'LUNGO! '.repeat(12).trim();
	expect([
		...ofOffer({ title: long }),
		...ofOffer({ limits: [long, long] }),
		...ofOffer({ body: `<p class="${long}"> ${'Testo. '.repeat(40)}` }),
		...ofOffer({ [long]: 'x' }),
	]).toMatchInlineSnapshot(`
		[
		  "title: «LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LU…» è scritto tutto in maiuscolo. Usa la maiuscola solo all'inizio e nei nomi propri.",
		  "title: In «LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LU…» c'è un punto esclamativo. Toglilo: il catalogo descrive, non fa pubblicità.",
		  "limits: «LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LU…» è scritto due volte. Tieni una sola delle due voci.",
		  "body: Nel testo c'è del codice HTML: «<p class="LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO!…». Toglilo e usa il Markdown: **grassetto**, elenchi con *, collegamenti [testo](https://…).",
		  "LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO!: Il campo «LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LUNGO! LU…» non esiste. Toglilo. I campi possibili sono: title, summary, partner, goals, category, services, coverage, regions, validUntil, reviewBy, freeWhat, freePeriod, freeMonths, freeUntil, afterwards, paymentCard, thirdPartyCosts, thirdPartyCostsNote, activation, support, termsUrl, privacyUrl, declarations, body, notice, proposedOn, lang, merchants, sectors, digitalLevel, areas, areaNote, channels, languages, validFrom, limits, afterwardsNote, afterwardsPrice, availability, capacity, prerequisites, prerequisitesNote, tutorialUrl, facts, combinesWith, status, suspension, verification, waivers, aliases, demo.",
		]
	`);
});

test('has whole sentences for every wrong value of every field, in files and in forms', () => {
	const wrong = [
		5,
		-1,
		1e20,
		NaN,
		true,
		'?',
		'x'.repeat(20_000),
		'1, 2',
		['?'],
		[5],
		{ x: 1 },
		[{}],
	];
	for (const { schema } of Object.values({ ...collections, ...files })) {
		for (const { key } of describeFields(schema)) {
			for (const value of wrong) {
				for (const medium of ['file', 'form'] as const) {
					const parsed = parseEntry(schema, { [key]: value }, 'content/prova.md', medium);
					const said = parsed.ok ? [] : parsed.findings;
					expect(said.length, key).toBeGreaterThan(0);
					const broken = said.filter(
						({ problem, cure }) =>
							!/^\S.*[.»"]$/s.test(problem) ||
							!/^[A-ZÈ].*[.?]$/s.test(cure) ||
							/undefined|NaN|\[object|Infinity| {2}|«»/.test(problem + cure) ||
							problem.length > 400,
					);
					expect(broken, `${key} ${JSON.stringify(value).slice(0, 40)}`).toEqual([]);
				}
			}
		}
	}
});

function ofOffer(changes: Record<string, unknown>): string[] {
	return sentences(offerSchema, anOffer(changes));
}

function ofNews(changes: Record<string, unknown>): string[] {
	return sentences(announcementSchema, anAnnouncement(changes));
}
