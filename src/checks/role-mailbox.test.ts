import { expect, test } from 'vitest';
import { isPersonal } from './role-mailbox.ts';

test.each([
	'maria.rossi',
	'm.rossi',
	'rossi.m',
	'anna.maria.hofer',
	'svenja_gruber',
	"luca.d'amico",
])('takes %s@ for a person', (box) => {
	expect(isPersonal(`${box}@bottegaviva.example`)).toBe(true);
});

test.each([
	'info',
	'aiuto.negozi',
	'ufficio.stampa',
	'servizio_clienti',
	'vicini.connessi',
	'bottegaviva.milano',
	'sportello.bolzano',
	'mariarossi',
	'protocollo.2026',
])('takes %s@ for an organisation', (box) => {
	expect(isPersonal(`${box}@bottegaviva.example`)).toBe(false);
});
