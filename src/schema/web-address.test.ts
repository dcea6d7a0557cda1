import { expect, test } from 'vitest';
import { z } from 'zod';
import { read, sentences } from './testing/sentences.ts';
import { webAddress } from './web-address.ts';
import { cpuStopwatch } from './testing/cpu-stopwatch.ts';

const schema = z.strictObject({ web: webAddress().meta({ label: 'Sito' }) });

test.each([
	'https://a.example',
	'https://www.a.example:8443/x?y=1#z',
	'HTTPS://A.EXAMPLE/',
	'https://perché-no.example/città',
	'https://www.video.example/@bottega',
	'https://www.a.example/?da=aiuto@a.example',
	`https://a.example/${'x'.repeat(482)}`,
])('takes %s', (web) => {
	expect(sentences(schema, { web })).toEqual([]);
});

test('drops spaces around an address', () => {
	expect(read(schema, { web: ' https://a.example\n' })).toEqual({ web: 'https://a.example' });
});

test.each([
	'www.a.example',
	'http://a.example',
	'https:www.a.example',
	'https:/a.example',
	'//a.example',
	'https://',
	'https://localhost/',
	'https://127.0.0.1/',
	'https://0x7f.1/',
	'https://[::1]/',
	'javascript:alert(1)',
	'data:text/html,x',
])('asks for the whole of %s', (web) => {
	expect(sentences(schema, { web })).toEqual([
		`web: «${web}» non è un indirizzo web completo e sicuro. Scrivilo per intero, a cominciare da https://.`,
	]);
});

test.each([
	'https://a.example/condizioni (clicca qui)',
	'https://a.example oppure https://b.example',
	'https://a.exam\tple/condizioni',
	String.raw`https://a.example\condizioni`,
	'<https://a.example>'.slice(1),
])('wants nothing but the address in %j', (web) => {
	expect(sentences(schema, { web })).toEqual([
		`web: «${web.replace('\t', ' ')}» contiene spazi o altre parole. Scrivi solo l'indirizzo, da https:// in poi.`,
	]);
});

test.each([
	'https://banca.example@altrove.example/',
	'https://banca.example:443@altrove.example',
	'https://a@b.example/@c',
])('refuses a user name, which hides where %s leads', (web) => {
	expect(sentences(schema, { web })).toEqual([
		`web: L'indirizzo «${web}» contiene un nome utente. Scrivi l'indirizzo senza nome utente: chi legge non capirebbe dove porta.`,
	]);
});

test.each([
	['https://a.example/\u202egpj.exe', 'U+202E'],
	['https://a.example/\u200bx', 'U+200B'],
	['https://a.example/con\u00addizioni', 'U+00AD'],
])('refuses what nobody sees in %j', (web, code) => {
	expect(sentences(schema, { web })).toEqual([
		`web: Nell'indirizzo c'è un carattere che non si vede: ${code}. Cancella e riscrivi l'indirizzo in quel punto.`,
	]);
});

test('says that an address is too long', () => {
	expect(sentences(schema, { web: `https://a.example/${'x'.repeat(500)}` })).toMatchInlineSnapshot(`
		[
		  "web: Il testo è di 518 caratteri: il massimo è 500. Accorcialo di 18 caratteri.",
		]
	`);
});

test.each(['a.'.repeat(99_000), '@'.repeat(199_000), ':'.repeat(199_000), '/?#'.repeat(66_000)])(
	'reads a long hostile address in no time',
	(end) => {
		const elapsed = cpuStopwatch();
		sentences(schema, { web: `https://${end}` });
		expect(elapsed()).toBeLessThan(1_000);
	},
);
