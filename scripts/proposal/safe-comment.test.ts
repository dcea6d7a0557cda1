import { glob, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeComment } from './safe-comment.ts';

const gap = '\u200b';

test.each([
	['@redazione guarda', `@${gap}redazione guarda`],
	['scrivi a a@b.example', `scrivi a a@${gap}b.example`],
	['closes #12 e GH-12', `closes #${gap}12 e GH-${gap}12`],
	['ente/catalogo#4', `ente/catalogo#${gap}4`],
	['0123456789abcdef', `012345${gap}6789abcdef`],
	['<script>alert(1)</script>', `<${gap}script>alert(1)<${gap}/script>`],
	['<!-- proposta -->', `<${gap}!-- proposta -->`],
	['<img src=x onerror=alert(1)>', `<${gap}img src=x onerror=alert(1)>`],
	['![x](https://spia.example/x.png)', `!${gap}[x]${gap}(https:${gap}//spia.example/x.png)`],
	['[clicca](https://male.example)', `[clicca]${gap}(https:${gap}//male.example)`],
	['[clicca](/logout)', `[clicca]${gap}(/logout)`],
	['[a][b]', `[a]${gap}[b]`],
	['[b]: https://male.example', `[b]${gap}: https:${gap}//male.example`],
	['www.male.example', `www.${gap}male.example`],
	['<https://male.example>', `<${gap}https:${gap}//male.example>`],
	['https:&#8203;//www&#8203;.a.example', `https:${gap}//www${gap}.a.example`],
	['&#64;redazione', `&${gap}#${gap}64;redazione`],
	['::set-output name=x::y', `${gap}::set-output name=x::y`],
	['a\n  - ::error::x', `a\n  - ${gap}::error::x`],
	['##[error]x', `${gap}##${gap}[error]x`],
	['/approve', `${gap}/approve`],
	['> /merge', `> ${gap}/merge`],
	['```suggestion', '```'],
	['~~~mermaid', '~~~'],
	['a\u202eb\u200bc\u0000d\u001b[31m', 'abcd[31m'],
	['$\\href{x}{y}$', `$${gap}\\href{x}{y}$`],
])('%j does nothing', (text, safe) => {
	expect(safeComment(text)).toBe(safe);
});

test.each([
	'## Titolo\n\n- **uno**: `due`\n- _tre_',
	'| a | b |\n| --- | --- |\n| 1 | 2 |',
	'<details>\n<summary>Altro</summary>\n\nTesto\n\n</details>',
	'Costa 10 € e dura 3 mesi: «perché» così.',
])('leaves what is only text: %j', (text) => {
	expect(safeComment(text)).toBe(text);
});

test('links stay links where they lead to what is ours', () => {
	const ours = ['https://github.com/ente/catalogo/'];
	const text = '[la prova](https://github.com/ente/catalogo/actions/runs/1)';
	expect(safeComment(text, ours)).toBe(text);
	for (const address of [
		'https://github.com/ente/catalogo/../../male/x',
		'https://github.com@male.example/ente/catalogo/',
		'https://github.com/ente/catalogo-male/',
		'https://github.com.male.example/ente/catalogo/',
	]) {
		expect(safeComment(`[la prova](${address})`, ours)).toContain(`]${gap}(`);
	}
});

test('a name on a trusted link calls nobody', () => {
	const text = '[@redazione](https://github.com/ente/catalogo/issues/1)';
	expect(safeComment(text, ['https://github.com/ente/catalogo/'])).toContain(`@${gap}redazione`);
});

test('is never longer than GitHub takes, and says so', () => {
	for (const text of ['riga\n'.repeat(100_000), '@a'.repeat(100_000), '😀'.repeat(100_000)]) {
		const safe = safeComment(text);
		expect(safe.length).toBeLessThan(62_000);
		expect(safe).toContain('manca la fine');
	}
});

test('nothing that calls, links or opens a tag is left of any text', () => {
	const sign = fc.constantFrom(
		'@',
		'#1',
		'<',
		'!',
		'[',
		']',
		'(',
		')',
		'`',
		'::',
		'/',
		'https://',
		'a',
		'\n',
		'\r',
		' ',
		'\u0001',
		'&',
		'www.',
		'~~~',
	);
	fc.assert(
		fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
			const safe = safeComment(signs.join(''), ['https://github.com/ente/']);
			expect(safe).not.toMatch(/@\w|#\d|<[a-z!/]|\]\(|:\/\/|^\s*::/m);
			expect(safe).not.toContain('\u0001');
		}),
	);
});

test('a card comes through with its folds, links and signs', async () => {
	const visible = (text: string) => text.replaceAll(gap, '').replaceAll('&#8203;', '');
	const cards = await Array.fromAsync(glob('scripts/card/fixtures/*.md'));
	expect(cards.length).toBeGreaterThanOrEqual(10);
	for (const file of cards) {
		const card = (await readFile(file, 'utf8')).trim();
		const comment = safeComment(card, ['https://vicini-e-connessi.example/']);
		expect(visible(comment), file).toBe(visible(card));
		expect(visible(comment), file).not.toContain('8203');
	}
});
