import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Finding } from '../schema/issue.ts';
import { offerSchema } from '../schema/offer.ts';
import { bodyLineFinder } from './body-line.ts';
import { locate } from './placed.ts';
import { contentFolder, reading } from './testing/content-folder.ts';
import { cpuStopwatch } from '../schema/testing/cpu-stopwatch.ts';

let root: string;
beforeAll(async () => {
	root = await contentFolder();
});

const text = `---
title: Vetrina
---

### Che cosa ricevi

Una pagina con le foto dei tuoi prodotti,
i **prezzi** e gli [orari](https://www.bottegaviva.example/orari) del tuo
negozio.

* Stop alle attese
* Sei in TOP <b>sempre</b>

È unica\u202E e gratuita!
`;

test.each([
	['HTML', "Nel testo c'è del codice HTML: «<b>».", text, 12],
	['a word, and not a part of another', '«top» è un modo di dire da pubblicità.', ['top'], 12],
	['two words, of which the first decides', '«unica» e «top» sono modi di dire.', [], 14],
	['a heading', '«Che cosa ricevi» è un titolo.', '', 5],
	[
		'a sentence over two lines, with signs of Markdown',
		'Una frase ha 30 parole: «i prezzi e gli orari del tuo negozio».',
		'',
		8,
	],
	[
		'a sentence that was cut',
		'Una frase: «Una pagina con le foto dei tuoi prodotti, i pre…».',
		'',
		7,
	],
	['a sentence that only the value tells', 'Una frase è lunga.', 'Stop alle attese', 11],
	['a character that nobody sees', "Nel testo c'è un carattere che non si vede: U+202E.", text, 14],
	['a mark', "C'è un punto esclamativo: «e gratuita!».", '!', 14],
	['what is not there', 'Si parla di «altro».', 'altro', 5],
	['a number', "L'indice di leggibilità è 20.", 20, 5],
])('gives the line of what a finding quotes of the text: %s', (_name, problem, value, line) => {
	expect(locate([aFinding({ path: ['body'], problem, value })], text)[0]?.line).toBe(line);
});

test('looks for signs as they are written, which mean something else in a search', () => {
	const signs = '<b data-x="[a-z]{2}$/|^(.*)\\\\">';
	const finding = aFinding({ path: ['body'], problem: `C'è del codice HTML: «${signs}».` });
	expect(locate([finding], `---\ntitle: a\n---\nPrima riga\n\nPoi ${signs}\n`)[0]?.line).toBe(6);
});

test('gives line 1 to what is about the whole file', () => {
	expect(locate([aFinding({ path: [] })], text)[0]?.line).toBe(1);
});

test('looks for many quotations in a long text in a moment', () => {
	const elapsed = cpuStopwatch();
	const lineOf = bodyLineFinder({ yaml: '', yamlLine: 2, body: 'a '.repeat(9_000), bodyLine: 4 });
	for (let at = 0; at < 200; at += 1)
		lineOf(aFinding({ problem: `«${'a '.repeat(30)} b ${at}».` }));
	expect(elapsed()).toBeLessThan(5_000);
});

test('shows a number as it was written', async () => {
	const schema = z.strictObject({ values: z.array(z.int().max(5)) });
	const numbers = ['.nan', '-.inf', '1e400', '0123456', '+39', '0x1F', '7'];
	const lines = numbers.map((number) => `  - ${number}\n`).join('');
	const { issues } = await reading(root, schema, `---\nvalues:\n${lines}---\n`);
	expect(issues.map(({ line, problem }) => `${line} ${problem}`)).toMatchInlineSnapshot(`
		[
		  "3 Qui serve un numero, ma è stato letto un testo: «.nan».",
		  "4 Qui serve un numero, ma è stato letto un testo: «-.inf».",
		  "5 Qui serve un numero, ma è stato letto un testo: «1e400».",
		  "6 «0123456» è troppo.",
		  "7 «+39» è troppo.",
		  "8 «0x1F» è troppo.",
		  "9 «7» è troppo.",
		]
	`);
});

test('shows the number of a company as it was written', async () => {
	const { issues } = await reading(root, offerSchema, '---\ntitle: 0123456\n---\n');
	expect(issues.find(({ path }) => path[0] === 'title')?.problem).toMatchInlineSnapshot(
		`"Qui serve un testo, ma è stato letto un numero: «0123456»."`,
	);
});

function aFinding(given: Partial<Finding>): Finding {
	return {
		file: 'content/offers/prova.md',
		path: ['body'],
		value: undefined,
		problem: '',
		cure: '',
		rule: 'schema',
		severity: 'error',
		...given,
	};
}
