import { expect, test } from 'vitest';
import { promotionalWords, shoutedWords } from './promotional-words.ts';

test.each([
	'un servizio velocissimo',
	'il migliore',
	'la miglior vetrina',
	'è il servizio migliore della zona',
	"le più belle d'Italia",
	'leader di settore',
	'una piattaforma rivoluzionaria',
	"un'occasione unica",
	'siamo gli unici',
	'è unico in Italia',
	'il numero uno',
	'una soluzione innovativa',
	"all'avanguardia",
	'Approfittane',
])('hears praise in: %s', (text) => {
	expect(promotionalWords(text)).toHaveLength(1);
});

test.each([
	'il prossimo mese, al massimo',
	'va benissimo così',
	'piazza Santissima Annunziata',
	'le foto migliori',
	'migliora la vetrina',
	"l'unica cosa che serve",
	'un unico modulo',
	'è unico per tutti i negozi',
	'una startup innovativa',
	'manutenzione straordinaria',
	'in via eccezionale',
	'rivoluzione industriale',
])('hears none in: %s', (text) => {
	expect(promotionalWords(text)).toEqual([]);
});

test('tells shouting from acronyms and codes', () => {
	expect(shoutedWords('TUTTO GRATIS con SPID, IBAN e POS, codice VICINI2027')).toEqual([
		'TUTTO',
		'GRATIS',
	]);
});
