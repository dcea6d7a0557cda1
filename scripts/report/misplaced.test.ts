import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { aFolder } from '../program/testing/repository-fixture.ts';
import { isPublishable, reportOn } from './report.ts';
import { formatReport } from './terminal.ts';
import { aRightCatalogue, offer } from './testing/a-right-catalogue.ts';

test('a file with a wrong name is one problem, and the entry that shows it none', async () => {
	const { root, change } = await aRightCatalogue();
	const folder = path.join(root, 'public/uploads/bottegaviva');
	await mkdir(folder, { recursive: true });
	for (const name of ['LOGO.PNG', 'mio logo.png', 'logo.svg', '-logo.png']) {
		await writeFile(path.join(folder, name), 'x');
		await change('content/partners/bottegaviva.md', (text) =>
			text
				.replace(/^logo.*\n/gm, '')
				.replace(
					'---\n',
					`---\nlogo: /uploads/bottegaviva/${name}\nlogoAlt: La parola Bottegaviva\n`,
				),
		);
		const { issues } = reportOn(root);
		expect(issues.map(({ file }) => file)).toEqual([`public/uploads/bottegaviva/${name}`]);
		await rm(path.join(folder, name));
	}
});

test('what must not be among the uploads is told too', async () => {
	const { root } = await aRightCatalogue();
	await mkdir(path.join(root, 'public/uploads/bottegaviva'), { recursive: true });
	await writeFile(path.join(root, 'public/uploads/bottegaviva/pagina.html'), '<script>');
	const { issues } = reportOn(root);
	expect(issues.map(({ file }) => file)).toEqual(['public/uploads/bottegaviva/pagina.html']);
});

test('a file in the wrong place keeps the rest from being published', async () => {
	const { root } = await aRightCatalogue();
	await cp(path.join(root, offer), path.join(root, 'content/bottegaviva--vetrina-online.md'));
	const report = reportOn(root);
	expect(isPublishable(report)).toBe(false);
	expect(stripVTControlCharacters(formatReport(report))).toMatchInlineSnapshot(`
		"content/bottegaviva--vetrina-online.md
		  errore · riga 1: Questo file non viene letto.
		    Spostalo in content/offers/bottegaviva--vetrina-online.md. [syntax]

		10 file guardati: 1 errore, nessun avviso."
	`);
});

test.each(['content', 'content/vocabularies', 'public/uploads', 'public'])(
	'a file or a link in the place of a folder is one problem: %s',
	async (place) => {
		const { root } = await aRightCatalogue();
		await mkdir(path.join(root, 'public/uploads'), { recursive: true });
		for (const put of [
			() => writeFile(path.join(root, place), 'x'),
			() => symlink('/', path.join(root, place)),
		]) {
			await rm(path.join(root, place), { recursive: true });
			await put();
			const found = reportOn(root).issues.filter(({ file }) => file === place);
			expect(found.map(({ line, problem, cure }) => `${line} ${problem} ${cure}`)).toEqual([
				'1 Non è una cartella, ma un file o un collegamento. Toglilo: qui va una cartella.',
			]);
		}
	},
);

test('a folder with nothing in it is not publishable, and says what is missing', async () => {
	const empty = await aFolder();
	const report = reportOn(empty);
	expect(isPublishable(report)).toBe(false);
	expect(report.files).toBe(0);
	expect(stripVTControlCharacters(formatReport(report))).toMatchInlineSnapshot(`
		"content/site.yml
		  errore · riga 1: Il file non c'è.
		    Crealo: il sito ne ha bisogno. [syntax]

		content/vocabularies/categories.yml
		  errore · riga 1: Il file non c'è.
		    Crealo: il sito ne ha bisogno. [syntax]

		content/vocabularies/facts.yml
		  errore · riga 1: Il file non c'è.
		    Crealo: il sito ne ha bisogno. [syntax]

		content/vocabularies/goals.yml
		  errore · riga 1: Il file non c'è.
		    Crealo: il sito ne ha bisogno. [syntax]

		content/vocabularies/sectors.yml
		  errore · riga 1: Il file non c'è.
		    Crealo: il sito ne ha bisogno. [syntax]

		content/vocabularies/services.yml
		  errore · riga 1: Il file non c'è.
		    Crealo: il sito ne ha bisogno. [syntax]

		Nessun file guardato: in content non ce ne sono."
	`);
});
