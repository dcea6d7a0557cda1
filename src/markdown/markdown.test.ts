import { expect, test } from 'vitest';
import { plainText, renderMarkdown, unshownIn } from './markdown.ts';

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

test('shows of a picture only what it says of itself', () => {
	expect(
		renderMarkdown('![La piazza](https://www.bottegaviva.example/a.png) ![](a.png) ![*x*](b.png)'),
	).toBe('<p>La piazza  x</p>\n');
});

test.each([
	['[il sito](http://www.bottegaviva.example)', '[il sito](http://www.bottegaviva.example)'],
	['[il **sito**](www.bottegaviva.example)', '[il <strong>sito</strong>](www.bottegaviva.example)'],
	['<http://www.bottegaviva.example>', '&lt;http://www.bottegaviva.example&gt;'],
])('shows a link that leads nowhere as it was written: %s', (source, html) => {
	expect(renderMarkdown(source)).toBe(`<p>${html}</p>\n`);
});

test.each([
	['Vedi [il sito](http://www.bottegaviva.example/a).', ['http://www.bottegaviva.example/a']],
	['[qui](www.bottegaviva.example)', ['www.bottegaviva.example']],
	['[qui](/guide/) e [lì](#sotto)', ['/guide/', '#sotto']],
	['[x](https://banca.example@altrove.example)', ['https://banca.example@altrove.example']],
	['[qui][1]\n\n[1]: http://www.bottegaviva.example', ['http://www.bottegaviva.example']],
	['* [qui](javascript:alert(1))', ['javascript:alert(1)']],
	['<ftp://www.bottegaviva.example>', ['ftp://www.bottegaviva.example']],
	['[a](https://a.example) <b@c.example> [t](tel:+390001234567)', []],
	['`[qui](www.bottegaviva.example)` e http://www.bottegaviva.example', []],
])('finds the links that it shows as text: %s', (source, links) => {
	expect(unshownIn(source).links).toEqual(links);
});

test.each([
	['| Che cosa | Quanto |\n| --- | ---: |\n| foto | 10 |', ['| Che cosa | Quanto |']],
	['Prezzi:\n\na | b\n:--|--\n1 | 2', ['a | b']],
	['- in una lista\n\n  | a |\n  |---|', ['| a |']],
	['a | b\n\n- - -\n\nc | d', []],
	['```\n| a |\n|---|\n```', []],
])('finds the tables that it shows as text: %j', (source, tables) => {
	expect(unshownIn(source).tables).toEqual(tables);
});

test.each([
	['# Uno\n\n## Due ##\n\n### Tre', ['Uno', 'Due']],
	['Uno\n===\n\nDue\n---\n\n---', ['Uno', 'Due']],
	['- # In una lista\n\n> ## In una citazione', ['In una lista', 'In una citazione']],
	['#1 e #parola, C#\n\n```\n# codice\n```', []],
])('finds the headings that are the page’s own: %j', (source, headings) => {
	expect(unshownIn(source).headings).toEqual(headings);
});

test.each([
	['![La piazza](https://a.example/a.png) e ![](b.png)', ['La piazza', '']],
	['[![x](a.png)](https://a.example)', ['x']],
	['`![x](y)` e \\![x](https://a.example)', []],
])('finds the pictures that no page shows: %j', (source, pictures) => {
	expect(unshownIn(source).pictures).toEqual(pictures);
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
	'![foto](javascript:alert(1))',
	'!["><script>alert(1)</script>](x.png)',
	'[![foto](x.png)](javascript:alert(1))',
	'[a [b](javascript:alert(1)) c](https://x.example)',
	'[x][1]\n\n[1]: javascript:alert(1)',
	'<javascript:alert(1)>',
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

test('leaves of a text its words alone where only words have a place', () => {
	const source =
		'### Da oggi\n\nSi **propone**\nun [servizio](https://ente.example) gratuito.\n\n* uno\n* due';
	expect(plainText(source)).toBe('Da oggi Si propone un servizio gratuito. uno due');
});

test('starts headings right below the title where the page has none of its own', () => {
	expect(renderMarkdown('### Prima\n\n#### Poi', 2)).toBe('<h2>Prima</h2>\n<h3>Poi</h3>\n');
	expect(renderMarkdown('# Prima\n\n### Poi')).toBe('<h3>Prima</h3>\n<h3>Poi</h3>\n');
});
