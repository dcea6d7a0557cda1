import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { pageHeadingIn, pictureIn } from './unwanted-markdown.ts';

test.each([
	['# Come funziona', '# Come funziona'],
	['Testo.\n   ## Come funziona ##\nTesto.', '## Come funziona ##'],
	['Testo.\r\n\r\n#\tCome funziona', '#\tCome funziona'],
	['Testo.\n#', '#'],
	['* # Come funziona', '* # Come funziona'],
	['> ## Come funziona', '> ## Come funziona'],
	['Come funziona\n===', 'Come funziona'],
	['Come funziona\n*\n---', '*'],
	['*\nCome funziona\n---', 'Come funziona'],
	['Testo.\n\nDue\nrighe\n---', 'righe'],
	['```\n# codice\n```\n# Come funziona', '# Come funziona'],
])('finds the heading in %j', (written, heading) => {
	expect(pageHeadingIn(written)).toBe(heading);
});

test.each([
	'### Come funziona\n\n#### Che cosa serve',
	'#1 in classifica, #negozi e C# vanno bene',
	'#negozi',
	String.raw`\# Non un titolo`,
	'Una linea:\n\n---\n\nAncora.',
	'### Come funziona\n---',
	'* prima\n* seconda\n---',
	'1. prima\n\n   ancora\n---',
	'> citazione\n===',
	'Così:\n\n```sh\n# commento\n```\n\nFine.',
	'Così:\n\n~~~\nTitolo\n===\n~~~~',
	'* Così:\n  ```\n  # commento\n  ```',
	'Così:\n\n    # commento',
	'-\n-',
	'```\n\t```\n# commento',
	'* ```\n```\n# commento',
	'a = b\n= c',
	'',
])('finds no heading in %j', (written) => {
	expect(pageHeadingIn(written)).toBeUndefined();
});

test.each([
	[
		'Ecco: ![la vetrina](https://a.example/foto.png "Foto")',
		'![la vetrina](https://a.example/foto.png "Foto")',
	],
	['![](/uploads/a/b.png)', '![](/uploads/a/b.png)'],
	['![Ciao! ![dentro](b.png)](a.png)', '![dentro](b.png)'],
	['![Ciao!](a.png)', '![Ciao!](a.png)'],
	['Ciao![x][foto]\n\n[foto]: https://a.example/x.png', '![x][foto]'],
])('finds the picture in %j', (written, found) => {
	expect(pictureIn(written)).toBe(found);
});

test.each([
	'Attenzione! [La guida](https://a.example) è breve',
	'Davvero![^1]',
	'[!] e ![',
	String.raw`\![x](y)`,
	'`![x](y)`',
	'```\n![x](y)\n```',
])('finds no picture in %j', (written) => {
	expect(pictureIn(written)).toBeUndefined();
});

const renderer = new MarkdownIt('commonmark', { html: false });
const signs = [
	'# ',
	'## ',
	'### ',
	'#',
	'a',
	'b c',
	'---',
	'===',
	'```',
	'~~~',
	'`',
	'*',
	'\\',
	'\n',
	'\n\n',
	'\n',
];
const places = ['- ', '* ', '1. ', '2. ', '> ', '    ', '  ', ' ', '\t', '-', '[a]: b'];

test('takes for a heading nothing that the site would not show as one', () => {
	fc.assert(
		fc.property(anyText([...signs, ...places]), (written) => {
			if (pageHeadingIn(written) !== undefined) expect(hasPageHeading(written)).toBe(true);
		}),
		{ numRuns: 2_000 },
	);
});

test('misses no heading outside lists and quotes', () => {
	fc.assert(
		fc.property(anyText(signs), (written) => {
			expect(pageHeadingIn(written) !== undefined).toBe(hasPageHeading(written));
		}),
		{ numRuns: 2_000 },
	);
});

function anyText(parts: string[]): fc.Arbitrary<string> {
	return fc
		.array(fc.constantFrom(...parts), { maxLength: 14 })
		.map((drawn) => drawn.join('').trim());
}

function hasPageHeading(written: string): boolean {
	return renderer
		.parse(written, {})
		.some(({ type, tag }) => type === 'heading_open' && ['h1', 'h2'].includes(tag));
}
