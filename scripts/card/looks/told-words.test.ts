import { expect, test } from 'vitest';
import { describeFields } from '../../../src/schema/describe.ts';
import { offerSchema } from '../../../src/schema/offer.ts';
import { afterwardsWords, priceWords } from './told-words.ts';

test.each([
	'Alla prima visita chiediamo un piccolo contributo per lo spostamento.',
	'La stampa dei cartelli è a carico del negozio.',
	'Per cominciare inserisci i dati della tua Visa o Mastercard.',
	'Teniamo il 3 per cento su ogni incasso.',
	'Il primo mese è gratuito, poi il canone è di 9 euro.',
	'Oltre le cento voci, ognuna in più vale 50 centesimi.',
])('asks whether it is free: %s', (body) => {
	expect(priceWords(anOffer(body)).map(({ quotes }) => quotes)).toEqual([[body]]);
});

test.each([
	'Dopo un anno passi al piano Plus, se non ci scrivi prima.',
	'Il servizio prosegue, se non ci scrivi un mese prima.',
	'Per smettere basta una raccomandata con 60 giorni di anticipo.',
])('asks whether one is free in the end: %s', (body) => {
	expect(afterwardsWords(anOffer(body)).map(({ quotes }) => quotes)).toEqual([[body]]);
});

test.each([
	'Il carico dei prodotti lo fai dal telefono, e il tuo contributo resta una foto.',
	'Tre giorni prima della fine ti scriviamo.',
	'Il corso continua la settimana dopo, anche se non hai finito gli esercizi.',
])('asks nothing about a text that speaks of neither: %s', (body) => {
	expect([...priceWords(anOffer(body)), ...afterwardsWords(anOffer(body))]).toEqual([]);
});

function anOffer(body: string) {
	return {
		entries: [
			{
				...{ file: 'content/offers/a--b.md', id: 'a--b', collection: 'offers' as const },
				...{ kind: 'added' as const, fields: describeFields(offerSchema) },
				...{ before: undefined, after: { body } },
			},
		],
	};
}
