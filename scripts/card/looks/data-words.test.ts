import { expect, test } from 'vitest';
import { describeFields } from '../../../src/schema/describe.ts';
import { offerSchema } from '../../../src/schema/offer.ts';
import { readState } from '../catalogue-state.ts';
import { dataWords } from './data-words.ts';

test.each([
	'Dopo la prova ti contatteremo per offerte su altri prodotti.',
	'Potremo comunicare i tuoi dati a partner commerciali.',
	"L'iscrizione alla newsletter è obbligatoria.",
	'Usiamo il tuo indirizzo per finalità di marketing.',
	'I contatti raccolti sono condivisi con altre aziende del gruppo.',
	'Con la registrazione accetti di ricevere comunicazioni commerciali.',
	'Analizziamo le vendite per la profilazione dei negozi.',
	'Un consulente ti chiamerà per presentarti i nostri servizi a pagamento.',
	'I recapiti vengono ceduti a terzi.',
	'Vendiamo i dati in forma aggregata.',
	'Riceverai ogni settimana le nostre offerte.',
	'Il servizio è senza impegno, e ti manderemo promozioni dei nostri partner.',
	'Il negozio si iscrive alla nostra newsletter.',
	'Useremo il numero per proporti altri servizi.',
	'Il tuo numero e la tua e-mail li passiamo ai nostri sponsor.',
])('asks what becomes of the data: %s', (body) => {
	expect(dataWords(anOffer({ body })).map(({ quotes }) => quotes)).toEqual([[body]]);
});

test.each([
	'Non usiamo i dati del tuo negozio per finalità di marketing.',
	'I dati non vengono ceduti a terzi.',
	'Nessuna comunicazione commerciale, e niente newsletter.',
	'Prepariamo la newsletter del tuo negozio e la mandiamo ai tuoi clienti.',
	'Un corso di marketing per chi ha una bottega, con sconti e promozioni da provare.',
	'Ti chiamiamo per preparare insieme la pagina.',
	'Il cliente riceve un messaggio con i tuoi orari.',
	'Scarichi i dati delle vendite e li mandi al commercialista.',
])('asks nothing about a text that speaks of something else: %s', (body) => {
	expect(dataWords(anOffer({ body }))).toEqual([]);
});

test('asks about none of the offers of the catalogue', () => {
	const offers = ['.', 'scripts/e2e/sample'].flatMap((root) =>
		[...readState(root).files.values()].filter(({ collection }) => collection === 'offers'),
	);
	expect(offers.length).toBeGreaterThan(40);
	const asked = offers.flatMap(({ written }) => dataWords(anOffer(written ?? {})));
	expect(asked.map(({ quotes }) => quotes)).toEqual([]);
});

test('takes no time for very long texts', () => {
	const begin = performance.now();
	for (const part of ['dati ', 'ti contatto ', 'non ', 'ricevi ', 'vendi a b c ']) {
		dataWords(anOffer({ body: part.repeat(4_000) }));
	}
	expect(performance.now() - begin).toBeLessThan(3_000);
});

function anOffer(after: object) {
	return {
		entries: [
			{
				...{ file: 'content/offers/a--b.md', id: 'a--b', collection: 'offers' as const },
				...{ kind: 'added' as const, fields: describeFields(offerSchema) },
				...{ before: undefined, after },
			},
		],
	};
}
