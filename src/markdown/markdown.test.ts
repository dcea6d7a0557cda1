import { expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';

test('keeps emphasis, lists and headings below the page’s own', () => {
	expect(renderMarkdown('# Come funziona\n\n* **Prima** la foto\n* *poi* il testo'))
		.toMatchInlineSnapshot(`
		"<h3>Come funziona</h3>
		<ul>
		<li><strong>Prima</strong> la foto</li>
		<li><em>poi</em> il testo</li>
		</ul>
		"
	`);
});

test('leaves headings from level 3, which the schema asks for, as they are', () => {
	expect(renderMarkdown('### Come funziona\n\n#### In breve')).toBe(
		'<h3>Come funziona</h3>\n<h4>In breve</h4>\n',
	);
});

test('marks links as written by others', () => {
	expect(renderMarkdown('[guida](https://www.bottegaviva.example/guida)')).toMatchInlineSnapshot(`
		"<p><a href="https://www.bottegaviva.example/guida" rel="nofollow ugc noopener">guida</a></p>
		"
	`);
});

test.each([
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'[clic](javascript:alert(1))',
	'[clic](JaVaScRiPt:alert(1))',
	'[clic](data:text/html,<script>alert(1)</script>)',
	'[clic](http://insecure.example)',
	'[clic](//altrove.example)',
	'[clic](https://banca.example@altrove.example)',
	'![foto](https://altrove.example/spia.png)',
	'<a href="https://x.example" onclick="alert(1)">x</a>',
	'[x](https://x.example "a" onmouseover=alert(1) ")',
	'<https://x.example/"onmouseover=alert(1)>',
])('lets nothing run and loads nothing from elsewhere: %s', (hostile) => {
	const html = renderMarkdown(hostile);
	const tags = html.match(/<[^>]*>/g) ?? [];
	expect(tags.join('')).not.toMatch(
		/script|<img|\son\w+=|href="(?!https:)|href="[^"/]*\/\/[^"/]*@/i,
	);
});
