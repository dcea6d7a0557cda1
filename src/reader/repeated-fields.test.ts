import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { contentFolder, reading } from './testing/content-folder.ts';
import { cpuStopwatch } from '../schema/testing/cpu-stopwatch.ts';

let root: string;
beforeAll(async () => {
	root = await contentFolder();
});

const header = '---\ntitle: Vetrina\nsummary: In breve\nsteps:\n  - title: Primo\n---\n';

test('names the lines of a second header', async () => {
	const files = [
		`${header}\nTesto.\n${header}\nTesto.\n`,
		`${header}\n\n${header}Testo.\n`,
		`${header}---\nvalidUntil: 2027-03-31\n---\nTesto.\n`,
		`${header}\nTesto.\n\n---\n\nAltro.\n\n${header}`.replaceAll('\n', '\r\n'),
		`${header}\nTesto.\n${header}\nTesto.\n${header}\nTesto.\n`,
	];
	const issues = [];
	for (const file of files) issues.push(...(await read(file)));
	expect(issues).toMatchInlineSnapshot(`
		[
		  "riga 9: I campi ci sono due volte. Cancella quelli fra le righe 9 e 14, e guarda che anche il testo ci sia una volta sola.",
		  "riga 9: I campi ci sono due volte. Cancella quelli fra le righe 9 e 14, e guarda che anche il testo ci sia una volta sola.",
		  "riga 7: I campi ci sono due volte. Cancella quelli fra le righe 7 e 9, e guarda che anche il testo ci sia una volta sola.",
		  "riga 14: I campi ci sono due volte. Cancella quelli fra le righe 14 e 19, e guarda che anche il testo ci sia una volta sola.",
		  "riga 9: I campi ci sono due volte. Cancella quelli fra le righe 9 e 14, e guarda che anche il testo ci sia una volta sola.",
		]
	`);
});

test.each([
	['a line between paragraphs', '\nPrima.\n\n---\n\nDopo.\n\n---\n\nFine.\n'],
	['a line at the top', '\n---\n\nTesto.\n\n---\n\nFine.\n'],
	['words with a colon between lines', '\n---\nOrari: 9-12\nTelefono: 06\n\n---\n'],
	['one of our words between lines', '\nPrima.\n\n---\n\ntitle: è il titolo.\n\n---\n'],
	['our words without lines', '\ntitle: uno\nsummary: due\n'],
	['our words after one line', '\n---\ntitle: uno\nsummary: due\n'],
	['a table', '\n| a | b |\n|---|---|\n| title: | summary: |\n'],
])('takes for no header: %s', async (_name, body) => {
	expect(await read(header + body)).toEqual([]);
});

test('looks through many lines in a moment', async () => {
	const elapsed = cpuStopwatch();
	expect(await read(`${header}Testo.\n${'---\n'.repeat(40_000)}`)).toEqual([]);
	expect(elapsed()).toBeLessThan(2_000);
});

async function read(text: string): Promise<string[]> {
	const { issues } = await reading(root, z.looseObject({}), text);
	return issues.map(({ line, problem, cure }) => `riga ${line}: ${problem} ${cure}`);
}
