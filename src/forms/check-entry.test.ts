import { expect, test } from 'vitest';
import { anOffer } from '../schema/testing/an-offer.ts';
import { checkEntry } from './check-entry.ts';

test('has nothing to say of an offer that is right', () => {
	expect(checkEntry('offers', anOffer())).toEqual([]);
});

test('passes over answers that a form leaves empty', () => {
	expect(checkEntry('offers', anOffer({ regions: null }))).toEqual([]);
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
	expect(checkEntry('offers', offer)).toMatchInlineSnapshot(`
		[
		  "Titolo dell'offerta: In «Gratis per sempre!» c'è un punto esclamativo. Toglilo: il catalogo descrive, non fa pubblicità.",
		  "Attivazione, Come si attiva: Manca «Come si attiva». Aggiungi il campo «Come si attiva». Scegli fra: modulo-online, telefono, email, codice, presso-il-partner.",
		  "Attivazione, Canale di adesione: Manca «Canale di adesione». Aggiungi il campo «Canale di adesione». Scegli fra: dedicato-all-iniziativa, ordinario.",
		  "Attivazione, Passaggi 2, Che cosa fare: Il testo è di 2 caratteri: ne servono almeno 5. Aggiungi almeno 3 caratteri.",
		  "Attivazione, Tempo per attivare: Manca «Tempo per attivare». Aggiungi il campo «Tempo per attivare». Scegli fra: 15-minuti, un-ora, un-giorno, una-settimana, oltre.",
		  "Attivazione, Registrazione: Manca «Registrazione». Aggiungi il campo «Registrazione». Scegli fra: necessaria, non-necessaria.",
		  "Descrizione: Nel testo c'è del codice HTML: «<b>». Toglilo e usa il Markdown: **grassetto**, elenchi con *, collegamenti [testo](https://…).",
		  "Regioni: L'offerta vale in alcune Regioni, ma non è detto quali. Aggiungi le Regioni in «Regioni», oppure scegli «Tutta Italia» in «Dove vale».",
		]
	`);
});

test('says which choice to change when Regions stand beside all of Italy', () => {
	expect(checkEntry('offers', anOffer({ regions: ['lazio'] }))).toMatchInlineSnapshot(`
		[
		  "Regioni: L'offerta vale in tutta Italia, ma elenca anche alcune Regioni. Togli «Regioni», oppure scegli «Alcune Regioni» in «Dove vale».",
		]
	`);
});

test('knows only the collections of the form', () => {
	expect(() => checkEntry('offres', {})).toThrow('There is no collection "offres".');
});
