import { expect, test } from 'vitest';
import { z } from 'zod';
import { day, email, oneOfNumbers, phone, upload, wholeNumber, yesNo } from './fields.ts';
import { list } from './list.ts';
import { markdown } from './markdown-text.ts';
import { slug } from './slug.ts';
import { text, title } from './text.ts';
import { read, sentences } from './testing/sentences.ts';
import { webAddress } from './web-address.ts';
import { cpuStopwatch } from './testing/cpu-stopwatch.ts';

test.each([
	[
		'a slug',
		slug(),
		['a', 'negozio-online', '2026-apertura', '3d'],
		['', 'Negozio', 'è', 'a--b', '-a', 'a-', 'a b', 'a_b', 'a/b', '..', 'a\n'],
	],
	[
		'a phone number',
		phone(),
		['+390001234567', '+3906123456'],
		[
			'0001234567',
			'+39 000 123 4567',
			'+0123456789',
			'+39',
			'00390001234567',
			'+3900012345678901',
			'+39000abc1234',
		],
	],
	[
		'an e-mail',
		email(),
		['vicini@bottegaviva.example'],
		[
			'vicini',
			'vicini@',
			'@a.example',
			'a b@c.example',
			'Nome <a@b.example>',
			'mailto:a@b.example',
		],
	],
	[
		'a day',
		day(),
		['2026-01-31', '2028-02-29'],
		['2026-02-29', '2026-1-31', '31/01/2026', '2026-01-31T10:00', '20260131', '2026-13-01'],
	],
	[
		'an upload',
		upload('logo'),
		['/uploads/bottegaviva/logo.png', '/uploads/pacco-lieve/Logo_2.final.webp'],
		[
			'uploads/a/b.png',
			'/uploads/b.png',
			'/uploads/a/../b.png',
			'/uploads/../a/b.png',
			'/uploads/a/b.svg',
			'/uploads/a/b.png.exe',
			'/uploads/a/b c.png',
			'https://a.example/b.png',
			'/uploads/a/b/c.png',
			'/uploads/a/b.PNG',
		],
	],
	[
		'a whole number',
		wholeNumber({ min: 1, max: 36 }),
		[1, 36],
		[0, 37, 1.5, '12', NaN, Infinity, 1e20],
	],
	['one of a few numbers', oneOfNumbers([30, 60]), [30, 60], [45, '30', true]],
	['a yes or no', yesNo(), [true, false], ['sì', 'no', 1, 'true']],
] as [string, z.ZodType, unknown[], unknown[]][])('knows %s', (_name, schema, right, wrong) => {
	expect(right.filter((value) => !schema.safeParse(value).success)).toEqual([]);
	expect(wrong.filter((value) => schema.safeParse(value).success)).toEqual([]);
});

const someFields = z.strictObject({
	phone: phone().optional().meta({ label: 'Numero' }),
	months: wholeNumber({ min: 1, max: 36 }).optional().meta({ label: 'Mesi', hint: 'Da 1 a 36.' }),
	every: oneOfNumbers([30, 60]).optional().meta({ label: 'Da rifare ogni' }),
	yes: yesNo().meta({ label: 'In evidenza' }),
	logo: upload('logo').optional().meta({ label: 'Logo', example: '/uploads/bottegaviva/logo.png' }),
	aliases: list(slug(), { min: 0, max: 2 }).default([]).meta({ label: 'Vecchi indirizzi' }),
	email: email().optional().meta({ label: 'E-mail' }),
	web: webAddress().optional().meta({ label: 'Sito' }),
	line: text({ min: 2, max: 10 }).optional().meta({ label: 'Testo' }),
	title: title({ min: 2, max: 40 }).optional().meta({ label: 'Titolo' }),
	body: markdown({ min: 2, max: 190 }).optional().meta({ label: 'Testo' }),
});

test.each([
	{ phone: '000 1234567' },
	{ phone: 390001234567 },
	{ months: 0 },
	{ months: 40 },
	{ months: 1.5 },
	{ months: 'dodici' },
	{ every: 45 },
	{ yes: 'sì' },
	{ logo: '/uploads/logo.svg' },
	{ aliases: ['Vetrina', 'a', 'a'] },
	{ email: 'bottegaviva' },
	{ line: { it: 'Testo' } },
	{ line: ['Testo'] },
	{ line: true },
	{ line: 'a\u0007b' },
	{ line: 'a\u202eb' },
	{ line: '\u200b\u200b\u200b' },
	{ title: 'GRATIS' },
	{ body: 'Uno\n<!-- due -->' },
	{ body: 'Uno <a href="x">due</a>' },
])('says in Italian what is wrong with %j', (written) => {
	expect(sentences(someFields, written)).toMatchSnapshot();
});

test.each(['\u034f', '\u2028', '\u2029', '\u{e0041}', '\u2060', '\ufeff', '\u2066', '\ud800'])(
	'refuses a text with %j inside, which nobody sees',
	(unseen) => {
		expect(sentences(someFields, { line: `a${unseen}b` })).toEqual([
			expect.stringContaining("c'è un carattere che non si vede: U+"),
		]);
	},
);

test('takes signs that change how others look', () => {
	expect(sentences(someFields, { line: '👩‍🌾 ❤️ è' })).toEqual([]);
});

test('drops the hyphens that a word processor hides in a word', () => {
	expect(read(someFields, { line: 'con\u00adnes\u00adsi\u00ad' })).toMatchObject({
		line: 'connessi',
	});
	expect(sentences(someFields, { line: '\u00ad\u00ada' })).toHaveLength(1);
});

test('writes accents as one character with their letter', () => {
	expect(read(someFields, { line: 'perche\u0301' })).toMatchObject({ line: 'perch\u00e9' });
});

test.each(['1234567890', 'ADSL', 'POS', 'Città', '¿?'])('hears no shouting in %s', (written) => {
	expect(sentences(someFields, { title: written })).toEqual(
		written === 'ADSL' ? [expect.anything()] : [],
	);
});

test('lets the end of an excerpt stand only where one may be', () => {
	const divided = z.strictObject({ body: markdown({ min: 2, max: 90, excerpt: true }) });
	const body = 'Uno.\n\n<!-- MORE -->\n\nDue.';
	expect(sentences(divided, { body })).toEqual([]);
	expect(sentences(someFields, { body })).toHaveLength(1);
	expect(sentences(divided, { body: `${body} <b>tre</b>` })).toHaveLength(1);
	expect(sentences(divided, { body: `${body}\n\n<!--more-->` })).toMatchInlineSnapshot(`
		[
		  "body: La riga <!-- more --> c'è due volte. Tienine una sola: divide il riassunto dal resto.",
		]
	`);
});

test.each([
	'<a '.repeat(60_000),
	'<'.repeat(200_000),
	`<a ${'x'.repeat(200_000)}`,
	'a@'.repeat(99_000),
	'!['.repeat(99_000),
	'- '.repeat(99_000),
	'> '.repeat(99_000),
	'`'.repeat(199_000),
	'![`'.repeat(66_000),
	'```\n'.repeat(50_000),
	'-\n'.repeat(99_000),
])('reads a long hostile text in no time', (written) => {
	const elapsed = cpuStopwatch();
	sentences(someFields, {
		body: written,
		email: written,
		web: written,
		logo: written,
		title: written,
	});
	expect(elapsed()).toBeLessThan(1_000);
});
