import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardOf, proposals } from '../testing/proposals.ts';
import { asCode, asText } from './as-text.ts';
import { cardMarkdown } from './markdown.ts';
import { terminalText } from './terminal-text.ts';

test('a card reads as plain text, in lines that fit', async () => {
	const text = terminalText(cardMarkdown(await cardOf(proposals['not-free']?.() ?? [])), 80);
	expect(text).not.toMatch(/\*\*|`|&|\\|<|\u200B|^#/m);
	// An address stays whole, to be opened.
	const tooLong = text.split('\n').filter(({ length }) => length > 80);
	for (const line of tooLong) expect(line.trim()).toMatch(/^\(https:\S+\)$/);
	expect(text.slice(0, text.indexOf('- ✅'))).toMatchInlineSnapshot(`
		"
		❌ 2 cose da correggere prima di pubblicare, e 3 domande per te
		==============================================================

		La proposta aggiunge l'offerta «Gli ordini del banco scritti una volta sola».

		Decidi tu, prima le cose più importanti:

		1. Regola 3. Il testo parla di soldi. Iscriversi e usare il servizio è davvero
		   gratis?
		2. Regola 4. Il testo parla di rinnovo o di vincoli. Alla fine il negozio è
		   libero senza fare niente?
		3. Regola 4. Dopo il periodo gratuito si può continuare a pagamento. È chiaro
		   che è una scelta, e che chi non fa niente non paga?

		Le regole dell'avviso
		---------------------

		"
	`);
});

test("a stranger's text is seen letter by letter, and the terminal obeys nothing", () => {
	const part = fc.oneof(
		fc.constantFrom('`', '``', '*', '**', '\\', '&lt;', '&#8203;', '<span>$</span>', '[a](b)', '|'),
		fc.constantFrom('@a', '#1', '://', 'www.', '$', '_', '<details>', '\u001B[2J', '\u202E'),
		fc.string({ maxLength: 4 }),
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
			const written = parts.join('').replaceAll(/\s+/g, ' ').trim();
			const seen = written.replaceAll('\u001B', '[U+001B]').replaceAll('\u202E', '[U+202E]');
			expect(terminalText(`- x${asText(written)}`, 1_000)).toBe(`- x${seen}`);
			const code = asCode(written);
			// In code a bar stands as the sign that looks like one, so that no table breaks.
			if (code !== '')
				expect(terminalText(`- x ${code}`, 1_000)).toBe(`- x ${seen.replaceAll('|', '∣')}`);
		}),
		{ numRuns: 500 },
	);
});

test('commands stand by themselves, and links show where they lead', () => {
	expect(terminalText('```sh\ngit add content\n```\n\n[apri](https://x.example/)', 80)).toBe(
		'    git add content\n\napri (https://x.example/)',
	);
});

test('a command in an item of a list stands by itself too, and signs in the words of a link are none', () => {
	expect(
		terminalText(
			'- Prova\n  ```sh\n  npm run act -- \\\n    altro\n  ```\n- [Uno \\[1\\] \\_due\\_ &amp; tre](https://x.example/)',
			80,
		),
	).toBe('- Prova\n    npm run act -- \\\n      altro\n- Uno [1] _due_ & tre (https://x.example/)');
});

test('a terminal that does not know how wide it is has lines of an ordinary width', () => {
	expect(terminalText('due parole', 0)).toBe('due parole');
});
