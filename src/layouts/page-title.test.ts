import { expect, test } from 'vitest';
import { pageTitle } from './page-title.ts';

test('names the page before the site', () => {
	expect(pageTitle('Tutti i servizi', 'Vicini e Connessi')).toBe(
		'Tutti i servizi – Vicini e Connessi',
	);
});

test('leaves the site out when both would be cut', () => {
	const page = 'Tutti gli ordini in un elenco, ogni pacco con il suo nome';
	expect(pageTitle(page, 'Vicini e Connessi')).toBe(page);
});

test('counts an apostrophe as long as HTML writes it', () => {
	const page = "Apre l'avviso 2026: si propone fino al 18 dicembre";
	expect(pageTitle(page, 'Vicini e Connessi')).toBe(page);
	expect(pageTitle(page.replace("'", ' '), 'Vicini e Connessi')).toHaveLength(70);
});
