import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cpuStopwatch } from '../../src/schema/testing/cpu-stopwatch.ts';
import { reportOn } from '../report/report.ts';
import { importedText } from './imported-text.ts';
import { aCatalogue, act, textsIn } from './testing/a-catalogue.ts';

let root: string;
let post: string;

beforeEach(async () => {
	root = await aCatalogue();
	await mkdir(path.join(root, '_posts'));
	post = path.join(root, '_posts/2026-11-10-Apre-lo-sportello.md');
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

const jekyll = `---
layout: post
lang: it
excerpt_separator: <!-- MORE -->
title: "Apre lo sportello: il digitale vicino a casa"
ref: Apre-lo-sportello
asset: <img src="/assets/a (1).jpg" alt="Lo sportello"/>
pinned:
categories:
  - highlights
  - avvisi
  - pubblica amministrazione
---

_Da oggi una persona risponde ogni mattina a chi ha un negozio e non sa come cominciare._

<!-- MORE -->

Si telefona al [numero del comune](http://www.comune.example/){:target="_blank" rel="noopener"}.<br>
Il <b>servizio</b> è gratuito, vedi {{ site.baseurl }}{% post_url 2020-11-18-altro %} e [la pagina](/altro/).

###### Come si fa

<p>Basta <a href="https://www.comune.example/modulo">il modulo</a>.</p>

![Foto](/assets/b.png)

<script>alert(1)</script>
- \`{{ codice }}\` resta così
`;

test('says how to give the path of a post that is not there, or is none', async () => {
	await writeFile(post, jekyll);
	const told = [post.replace('Apre', 'Apri'), path.join(root, 'articoli/a.md'), path.dirname(post)];
	expect(told.map((from) => act(root, 'importa', '--from', from).said.replaceAll(root, '')))
		.toMatchInlineSnapshot(`
		[
		  "Non trovo «/_posts/2026-11-10-Apri-lo-sportello.md». Forse volevi «/_posts/2026-11-10-Apre-lo-sportello.md». Dopo --from scrivi dove sta il file dell'articolo, per intero o a partire dalla cartella del progetto: per esempio --from _posts/2020-11-18-una-notizia.md.",
		  "Non trovo «/articoli/a.md». Dopo --from scrivi dove sta il file dell'articolo, per intero o a partire dalla cartella del progetto: per esempio --from _posts/2020-11-18-una-notizia.md.",
		  "«/_posts» è una cartella. Dopo --from scrivi dove sta il file dell'articolo, per intero o a partire dalla cartella del progetto: per esempio --from _posts/2020-11-18-una-notizia.md.",
		]
	`);
});

test('makes a piece of news of a post, and says what it left out', async () => {
	await writeFile(post, jekyll);
	const { said, isDone } = act(root, 'importa', '--from', post);
	expect(isDone, said).toBe(true);
	expect(said).toMatchInlineSnapshot(`
		"Nuovo: Apre lo sportello: il digitale vicino a casa
		(content/announcements/2026-11-10-apre-lo-sportello-il-digitale-vicino-a-casa.md)

		- Titolo: Apre lo sportello: il digitale vicino a casa
		- Data: 10 novembre 2026
		- Gruppo di traduzioni: apre-lo-sportello
		- Argomenti: Avvisi
		- Per chi: Pubblica amministrazione
		- Testo: _Da oggi una persona risponde ogni mattina a chi ha un negozio e non sa come cominciare._
		  <!-- more --> Si telefona al [numero del comune](https://www.comune.example/). Il **servizio** è
		  gratuito, vedi e la pagina. ### Come si fa Basta [il modulo](https://www.comune.example/modulo). -
		  \`{{ codice }}\` resta così

		Lasciato fuori: il codice «{% post_url 2020-11-18-altro %}».
		Lasciato fuori: il codice «<script>», con quello che contiene.
		Lasciato fuori: l'immagine «Foto».
		Lasciato fuori: il collegamento «/altro/».
		Lasciato fuori: l'argomento «highlights».
		Lasciato fuori: l'immagine «<img src="/assets/a (1).jpg" alt="Lo sportello"/>»: mettila in public/uploads/redazione e indicala in «image», con «imageAlt».

		Fatto.

		Questa cartella non è un progetto di git: porta i file cambiati in una copia del progetto, e apri
		una richiesta di modifica."
	`);
	const file = 'content/announcements/2026-11-10-apre-lo-sportello-il-digitale-vicino-a-casa.md';
	expect(await readFile(path.join(root, file), 'utf8')).toMatchInlineSnapshot(`
		"---
		title: "Apre lo sportello: il digitale vicino a casa"
		date: 2026-11-10
		ref: apre-lo-sportello
		categories:
		  - avvisi
		readers:
		  - pubblica-amministrazione
		---

		_Da oggi una persona risponde ogni mattina a chi ha un negozio e non sa come cominciare._

		<!-- more -->

		Si telefona al [numero del comune](https://www.comune.example/).

		Il **servizio** è gratuito, vedi  e la pagina.

		### Come si fa

		Basta [il modulo](https://www.comune.example/modulo).

		- \`{{ codice }}\` resta così
		"
	`);
	expect(reportOn(root).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	const after = await textsIn(root);
	expect(act(root, 'importa', '--from', post).said).toContain("non c'è niente da cambiare");
	expect(await textsIn(root)).toEqual(after);
});

test('takes topic and summary from the editor, and the day from the fields', async () => {
	const text =
		'Una persona risponde ogni mattina a chi ha un negozio e non sa da dove cominciare oggi.';
	await writeFile(
		post,
		`---\ntitle: Apre lo sportello\ndate: 2026-11-12 10:00:00 +0100\n---\n${text}`,
	);
	expect(act(root, 'importa', '--from', post).said).toContain('Così nascono errori');
	const brief = 'Da oggi una persona risponde al telefono ogni mattina.';
	const { isDone } = act(
		root,
		'importa',
		'--from',
		post,
		'--argomento',
		'guide',
		'--in-breve',
		brief,
	);
	expect(isDone).toBe(true);
	const made = path.join(root, 'content/announcements/2026-11-12-apre-lo-sportello.md');
	expect(await readFile(made, 'utf8')).toContain(`summary: ${brief}\ncategories:\n  - guide\n`);
	await writeFile(made, 'altro');
	expect(act(root, 'importa', '--from', post, '--argomento', 'guide').said).toContain('dice altro');
});

test.each([
	['title: &a x\nother: *a', 'rimanda a un altro punto'],
	['title: [', 'non si leggono'],
	['date: 2026-11-10', 'manca il titolo'],
])('refuses fields like %j', async (fields, words) => {
	await writeFile(post, `---\n${fields}\n---\nTesto`);
	const before = await textsIn(root);
	const { said, isDone } = act(root, 'importa', '--from', post);
	expect(said).toContain(words);
	expect(isDone).toBe(false);
	expect(await textsIn(root)).toEqual(before);
});

test('refuses what is no post: nothing, a link, a huge file, a program', async () => {
	const said = () => act(root, 'importa', '--from', post).said;
	expect(said()).toContain('Non trovo «');
	await symlink('/etc/passwd', post);
	expect(said()).toContain('un collegamento');
	await rm(post);
	await writeFile(post, `---\ntitle: x\n---\n${'a'.repeat(300_000)}`);
	expect(said()).toContain('il massimo è');
	await writeFile(post, '---js\nthrow 1\n---\nx');
	expect(said()).toContain('Mancano i trattini');
});

test.each([
	'<a '.repeat(60_000),
	'<script>'.repeat(20_000),
	'{{'.repeat(90_000),
	'[a]('.repeat(45_000),
	'![['.repeat(60_000),
	'`'.repeat(180_000),
	'```\n'.repeat(40_000),
	'<!--'.repeat(45_000),
	'<a '.repeat(100) + '"'.repeat(150_000),
	'\n \n'.repeat(60_000) + '<b>',
	'<p>\n'.repeat(40_000),
	'{:'.repeat(90_000),
])('a text made to take long takes a second at most: %#', (text) => {
	const elapsed = cpuStopwatch();
	importedText(text);
	expect(elapsed()).toBeLessThan(1_000);
});

test('leaves no HTML that hides in what is taken away', () => {
	const { text } = importedText(
		'<scr<script>x</script>ipt>alert(1)</script> <im<b>g src=x> {<b></b>{x}}',
	);
	expect(text).not.toMatch(/<script|<img|\{\{/i);
});
