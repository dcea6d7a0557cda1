import { expect, test } from 'vitest';
import { movedTo } from '../catalogue/old-addresses.ts';
import { movedPaths } from './moved-paths.ts';

const old = {
	offerte: { 'a--prima': 'a--adesso' },
	categorie: { commercio: 'vendita-online' },
};

test.each([
	'offerte/a--prima/',
	'en/offerte/a--prima/scadenza.ics',
	'categorie/commercio/2/',
	'en/regioni/molise/commercio/',
	'offerte/a--adesso/',
	'regioni/commercio/',
	'novita/a--prima/',
])('a server leads from %s where a browser would', (path) => {
	const now = movedTo(path, old);
	expect(leadsTo(`/b/${path}`)).toBe(now === undefined ? undefined : `/b/${now}`);
});

test('a path without its last slash leads to the page at once', () => {
	expect(leadsTo('/b/en/categorie/commercio')).toBe('/b/en/categorie/vendita-online/');
});

test.each([
	'/b/offerte/a--prima/\r\nX: y',
	'/b/offerte/a--prima/ x',
	'/b/offerte/a--prima.example/',
])('%j leads nowhere', (path) => {
	expect(leadsTo(path)).toBeUndefined();
});

/** Where a server would lead from a path. */
function leadsTo(path: string): string | undefined {
	for (const { pattern, to } of movedPaths('/b/', old)) {
		const met = new RegExp(pattern).exec(path);
		if (met !== null) return to((group) => met[group] ?? '');
	}
	return undefined;
}
