import { expect, test } from 'vitest';
import { apacheRedirects, redirectsFile } from './redirects.ts';

const old = {
	offerte: { 'a--prima': 'a--adesso' },
	categorie: { commercio: 'vendita-online' },
};

test('hosts with a file of redirects lead on in every language', () => {
	expect(redirectsFile('/vicini/', old, ['', 'en'])).toMatchInlineSnapshot(`
		"/vicini/offerte/a--prima/* /vicini/offerte/a--adesso/:splat 301
		/vicini/categorie/commercio/* /vicini/categorie/vendita-online/:splat 301
		/vicini/regioni/:regione/commercio/* /vicini/regioni/:regione/vendita-online/:splat 301
		/vicini/en/offerte/a--prima/* /vicini/en/offerte/a--adesso/:splat 301
		/vicini/en/categorie/commercio/* /vicini/en/categorie/vendita-online/:splat 301
		/vicini/en/regioni/:regione/commercio/* /vicini/en/regioni/:regione/vendita-online/:splat 301
		"
	`);
});

test('Apache leads on, with what follows the name', () => {
	expect(apacheRedirects('/', old)).toMatchInlineSnapshot(`
		"RedirectMatch 301 ^/((?:[a-z][a-z]/)?)offerte/a--prima(?:/([a-z0-9./-]*))?$ /$1offerte/a--adesso/$2
		RedirectMatch 301 ^/((?:[a-z][a-z]/)?)categorie/commercio(?:/([a-z0-9./-]*))?$ /$1categorie/vendita-online/$2
		RedirectMatch 301 ^/((?:[a-z][a-z]/)?)regioni/([a-z-]+)/commercio(?:/([a-z0-9./-]*))?$ /$1regioni/$2/vendita-online/$3
		"
	`);
	expect(apacheRedirects('/', { offerte: {}, categorie: {} })).toBe('');
});
