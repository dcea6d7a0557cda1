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

test('never cuts the title of a page', () => {
	const page =
		'Una vetrina in rete per il negozio, con le foto, i prezzi, gli orari e chi risponde';
	expect(pageTitle(page, 'Vicini e Connessi')).toBe(page);
});
