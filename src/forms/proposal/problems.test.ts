import { expect, test } from 'vitest';
import { aPartner } from '../../schema/testing/a-partner.ts';
import { anActivation, anOffer } from '../../schema/testing/an-offer.ts';
import { firstAnswers } from './answers.ts';
import { existingEntries, withEntries } from './existing.ts';
import { problemsOf } from './problems.ts';
import { fieldsOf, type Proposed } from './steps.ts';
import { someSettings } from './testing/a-content.ts';

const { content, index } = someSettings();

test('has nothing to say of answers that are right', () => {
	expect(said('offers', anOffer())).toEqual([]);
	expect(said('partners', aPartner())).toEqual([]);
});

test('names every question of a new partner that nobody has answered', () => {
	expect(said('partners', firstAnswers(fieldsOf.partners, {}))).toMatchInlineSnapshot(`
		[
		  "name | Nome: Manca la risposta.",
		  "legalName | Denominazione: Manca la risposta.",
		  "legalType | Forma: Manca la risposta.",
		  "website | Sito: Manca la risposta.",
		  "contacts | Recapiti: Manca la risposta.",
		]
	`);
});

test('stands beside the question that somebody sees', () => {
	expect(
		said(
			'offers',
			anOffer({
				services: [],
				validUntil: '2027-2-30',
				activation: anActivation({ steps: [{ title: '' }, { title: 'Apri' }, { title: '' }] }),
				support: [{}, { kind: 'telefono', contact: 'abc' }],
				body: `# Titolo\n\n${'per ogni negozio '.repeat(20)}`,
			}),
		),
	).toMatchInlineSnapshot(`
		[
		  "services | Servizi: Manca la risposta.",
		  "validUntil | Attivabile fino al: «30/2/2027» non è una data: il 30 febbraio 2027 non esiste. Scegli un giorno che esiste.",
		  "activation.steps.1.title | Attivazione, Passaggi 2, Che cosa fare: Il testo è di 4 caratteri: ne servono almeno 5. Per esempio: Apri il modulo.",
		  "activation.steps | Attivazione, Passaggi: C'è 1 voce: ne servono almeno 2. Aggiungine una.",
		  "support.1.contact | Assistenza 2, Recapito: Il testo è di 3 caratteri: ne servono almeno 5. Scrivi quello che manca. Un numero, una casella o un indirizzo dell'organizzazione.",
		  "body | Descrizione: «Titolo» è un titolo di primo o secondo livello: quelli sono della pagina. Comincia la riga con tre cancelletti (###), o nel modulo scegli «Titolo». Se volevi una linea, lascia una riga vuota prima dei trattini.",
		  "body | Descrizione: Una frase ha 60 parole: «per ogni negozio per ogni negozio per ogni negozio per ogni negozio per ogni ne…». Dividila: fino a 25 parole si legge d'un fiato.",
		]
	`);
});

test('says by their names what rules compare with the catalogue', () => {
	expect(said('offers', anOffer({ paymentCard: 'richiesta', proposedOn: '2020-1-2' })))
		.toMatchInlineSnapshot(`
		[
		  "validUntil | Attivabile fino al: 31/3/2027 è oltre 24 mesi dalla proposta. Scegli un giorno più vicino: alla scadenza potrai rinnovare.",
		  "proposedOn | Proposta il: L'offerta è proposta il 2/1/2020, ma l'avviso «Servizi gratuiti per i negozi di vicinato» accetta proposte dal 1/11/2026 al 31/1/2027. Correggi la data, oppure indica in «Avviso» un avviso aperto quel giorno.",
		  "paymentCard | Carta di pagamento per attivare: Per attivare serve una carta di pagamento: chi la chiede non viene pubblicato. Togli la richiesta dal tuo servizio e scrivi «Non serve». Solo la redazione può ammettere un'eccezione, con una deroga.",
		]
	`);
});

test('a list from which all was taken away needs an answer, though it has one by itself', () => {
	expect(said('offers', anOffer({ channels: [] }))).toMatchInlineSnapshot(`
		[
		  "channels | Come si usa: Manca la risposta.",
		]
	`);
});

test('what editors will ask about is advice', () => {
	const problems = problemsOf(
		{ of: 'offers', id: 'bottegaviva--vetrina' },
		{ ...anOffer({ activation: anActivation({ mode: 'email', email: 'anna.bruni@a.example' }) }) },
		content,
		index,
	);
	expect(problems.map(({ isAdvice, words }) => [isAdvice, words])).toMatchInlineSnapshot(`
		[
		  [
		    true,
		    "«anna.bruni@a.example» sembra la casella di una persona. Scrivi una casella dell'organizzazione, per esempio aiuto@ o info@: questi file sono pubblici.",
		  ],
		]
	`);
});

test('an offer is compared with those that there are, and a new partner with its like', () => {
	const others = existingEntries({
		partners: [{ id: 'altra', written: aPartner({ name: 'Altra Bottega' }) }],
		offers: [
			{ id: 'altra--una', written: anOffer({ partner: 'altra' }) },
			{
				id: 'bottegaviva--altra',
				written: anOffer({ title: 'Vetrina online pronta in un giorno o due' }),
			},
			{ id: 'bottegaviva--vecchia', written: anOffer({ status: 'ritirata' }) },
		],
	});
	const whole = withEntries(index, others);
	const elsewhere = anActivation({ url: 'https://moduli.example/vetrina' });
	expect([
		...said('offers', anOffer(), whole),
		...said('offers', anOffer({ title: 'Consegne in bici', activation: elsewhere }), whole),
		...said('partners', aPartner({ name: 'ALTRA bottega' }), whole),
	]).toMatchInlineSnapshot(`
		[
		  "title | Titolo dell'offerta: «Vetrina online pronta in un giorno» si chiama come «Vetrina online pronta in un giorno» di Altra Bottega. Se è lo stesso servizio, correggilo dalla sua pagina, con «Gestisci questo servizio». Se è un altro, scrivi nel titolo che cosa lo distingue.",
		  "summary | In breve: che cosa ottieni: Il riassunto è quasi quello di «Vetrina online pronta in un giorno o due» di Bottegaviva. Se è lo stesso servizio, correggi quello dalla sua pagina, con «Gestisci questo servizio». Se sono due, scrivi che cosa li distingue.",
		  "activation.url | Attivazione, Indirizzo del modulo: L'indirizzo è su «moduli.example», mentre il sito del partner è «bottegaviva.example». Usa una pagina del sito che hai scritto per l'organizzazione. Se anche questo indirizzo è suo, lascialo: la redazione lo controlla.",
		  "summary | In breve: che cosa ottieni: Il riassunto è quasi quello di «Vetrina online pronta in un giorno o due» di Bottegaviva. Se è lo stesso servizio, correggi quello dalla sua pagina, con «Gestisci questo servizio». Se sono due, scrivi che cosa li distingue.",
		  "name | Nome: «ALTRA bottega» si chiama come «Altra Bottega». Se è la stessa organizzazione, torna su e rispondi che è già un partner. Se è un'altra, scrivi che cosa la distingue.",
		]
	`);
	expect(said('offers', anOffer())).toEqual([]);
});

test('an offer that is changed is not compared with itself, and a waiver silences the question', () => {
	const own = { id: 'bottegaviva--nuova', written: anOffer() };
	const twin = { id: 'bottegaviva--altra', written: anOffer({ title: 'Un altro titolo' }) };
	const whole = withEntries(index, existingEntries({ partners: [], offers: [own, twin] }));
	expect(said('offers', anOffer(), whole)).toHaveLength(1);
	const waivers = [
		{ rule: 'near-duplicate', reason: 'Sono due servizi distinti.', on: '2026-11-20' },
	];
	const original = anOffer({ waivers });
	const change = { of: 'offers', id: own.id } as const;
	expect(problemsOf(change, original, content, whole, original)).toEqual([]);
});

function said(of: Proposed, answers: Record<string, unknown>, whole = index): string[] {
	return problemsOf(
		{ of, id: `bottegaviva${of === 'offers' ? '--nuova' : ''}` },
		answers,
		content,
		whole,
	).map(({ path, label, words }) => `${path.join('.')} | ${label}: ${words}`);
}
