import { expect, test } from 'vitest';
import { movedTo } from './old-addresses.ts';

const old = {
	offerte: { 'a--prima': 'a--adesso' },
	categorie: { commercio: 'vendita-online' },
};

test.each([
	['offerte/a--prima/', 'offerte/a--adesso/'],
	['en/offerte/a--prima', 'en/offerte/a--adesso'],
	['offerte/a--prima/scadenza.ics', 'offerte/a--adesso/scadenza.ics'],
	['categorie/commercio/2/', 'categorie/vendita-online/2/'],
	['en/regioni/molise/commercio/', 'en/regioni/molise/vendita-online/'],
])('%s is now %s', (path, now) => {
	expect(movedTo(path, old)).toBe(now);
});

test.each(['', 'offerte/', 'offerte/a--adesso/', 'regioni/commercio/', 'novita/a--prima/'])(
	'%j has not moved',
	(path) => {
		expect(movedTo(path, old)).toBeUndefined();
	},
);

// Below the base `/` an address that begins with a slash would be one of another site.
test.each([
	'offerte/constructor/',
	'categorie/__proto__/',
	'//altrove.example/',
	'/altrove.example/categorie/commercio/',
	'/categorie/commercio/',
])('%j leads nowhere', (path) => {
	expect(movedTo(path, old)).toBeUndefined();
});
