import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { asCode, asText } from './as-text.ts';

// Linkify stands for the links that GitHub makes by itself; HTML is let through to be seen.
const markdown = new MarkdownIt({ html: true, linkify: true });

const attacks = [
	'@everyone guarda #1 e GH-12, example/repo#3',
	'ciao@everyone.example e @team/nome',
	'[clicca](https://evil.example) ![x](https://evil.example/x.png) <https://evil.example>',
	'https://github.com/a/b/issues/1 www.evil.example HTTPS://EVIL.example ftp://x.example',
	'<script>alert(1)</script><img src=x onerror=alert(1)><!-- x --> </details>',
	'`code` ``` ~~no~~ **b** _i_ | a | b |',
	'a\n\n# Titolo\n\n- voce\n> cita\n/merge\n::error::x',
	'\u202Egnp.exe \u200Bnascosto \u2066x\u2069 \u0000\u001B[31m',
	':tada: :+1: $x^2$ $$y$$ \\@nome \\',
	'&lt;b&gt; &#64;nome &amp;',
	'9c76de0a4bf2b1c9c76de0a4bf2b1c99c76de0a4 7e3d1fa',
	'https://a.example/##[add-mask]e a##[error]b',
	'[^1] [ ] [x] [[wiki]] <a href=x>',
];

test.each(attacks)('is seen and does nothing: %s', (attack) => {
	expectHarmless(`- ✅ **${asText(attack)}**: «${asText(attack)}» ${asCode(attack)}`);
});

test('any text is seen letter by letter', () => {
	const part = fc.oneof(
		fc.constantFrom(...attacks),
		fc.string({ unit: 'binary' }),
		fc.constantFrom('@a', '#1', '`', '*', '_', '[', '](', '<', '&', '|', '://', 'www.', '\\', '$'),
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
			const text = parts.join('');
			expectHarmless(`- «${asText(text, 5_000)}»`);
			expectHarmless(`- ${asCode(text, 5_000)}`);
		}),
		{ numRuns: 300 },
	);
});

test('a text reads as it was written', () => {
	const written = "È gratis: 60 prodotti, 5 km (a_b * c), costa 10 € & niente d'altro - vero?";
	expect(textOf(`- ${asText(written)}`)).toBe(written);
	expect(asText('a'.repeat(1_000), 10)).toBe(`${'a'.repeat(9)}…`);
	expect(asText('riga\nnuova\u202E')).toBe('riga nuova\\[U+202E\\]');
});

test('a VAT number and an address can be copied', () => {
	expect(asText('Partita IVA 01234567890')).toBe('Partita IVA 01234567890');
	expect(asCode('https://www.bottegaviva.example/a_b')).toBe(
		'`https://www.bottegaviva.example/a_b`',
	);
	expect(asCode('a`b')).toBe('``a`b``');
});

function expectHarmless(line: string): void {
	expect(line).not.toMatch(/[\n\r]/);
	// A card is printed in a log, too.
	expect(line).not.toContain('##[');
	const html = markdown.render(line);
	const tags = [...html.matchAll(/<\/?([a-z][a-z\d]*)([^>]*)>/g)];
	for (const [tag, name = '', rest = ''] of tags) {
		expect(['ul', 'li', 'strong', 'span', 'code', 'p'], tag).toContain(name);
		expect(rest, tag).toBe('');
	}
	const outside = html.replaceAll(/<code>[^]*?<\/code>/g, ' ');
	// What GitHub looks for in the text itself, when the Markdown is gone.
	expect(outside).not.toMatch(/(?<![\w.])@\w/);
	expect(outside).not.toMatch(/(?<!&)#\d|GH-\d/i);
	expect(outside).not.toMatch(/:\/\/|www\.\w/i);
	expect(html).not.toMatch(/(?<![\w.])@\w/);
	expect(html).not.toMatch(/[\p{Bidi_Control}]/u);
}

function textOf(line: string): string {
	return markdown
		.render(line)
		.replaceAll(/<[^>]*>|\n|\u200B/g, '')
		.replaceAll('&amp;', '&');
}
