import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { sampleContent } from '../e2e/built-site.ts';
import { isAccepted } from './testing/is-accepted.ts';
import { isPublishable, reportOn } from './report.ts';
import { formatReport } from './terminal.ts';
import { aRightCatalogue, offer } from './testing/a-right-catalogue.ts';

test('the sample catalogue has no error and no open question, and every file of it was looked at', async () => {
	const files = await readdir(sampleContent, { recursive: true, withFileTypes: true });
	const report = reportOn(path.dirname(sampleContent));
	expect(report.issues.filter((issue) => !isAccepted(issue))).toEqual([]);
	expect(report.files).toBe(files.filter((file) => file.isFile()).length);
	expect(isPublishable(report)).toBe(true);
});

test('a page of the editors that lacks a field is told with its line, as other entries are', async () => {
	const { root } = await aRightCatalogue();
	const page = 'content/pages/en/aiuto.mdx';
	await mkdir(path.join(root, 'content/pages/en'), { recursive: true });
	await writeFile(path.join(root, page), '---\ntitle: Help\nupdated: ieri\n---\n\nText.\n');
	const { issues } = reportOn(root);
	const found = issues.filter(({ file }) => file === page);
	expect(found.map(({ path: field, line }) => `${field.join('.')} ${line}`)).toEqual([
		'description 2',
		'updated 3',
	]);
});

test('all problems come at once, errors before warnings, each with line, field, value and cure', async () => {
	const { root, change } = await aRightCatalogue();
	await change(offer, (text) =>
		text
			.replace('title: Vetrina online', 'titolo: VETRINA')
			.replace('category: vendita-online', 'category: vendite')
			.replace('validUntil: 2027-03-31', 'validUntil: 31/03/2027')
			.replace('text: Bastano dieci foto', 'testo: Bastano dieci foto')
			.replace('termsUrl: https://www.bottegaviva', 'termsUrl: https://www.altrove'),
	);
	await change('content/announcements/2026-11-16-apre-l-avviso.md', (text) =>
		text.replace('---', '--'),
	);
	await writeFile(path.join(root, 'content/vocabularies/sectors.yml'), 'terms: [\n');
	const report = reportOn(root);
	expect(isPublishable(report)).toBe(false);
	expect(stripVTControlCharacters(formatReport(report))).toMatchInlineSnapshot(`
		"content/announcements/2026-11-16-apre-l-avviso.md
		  errore · riga 1: Questa riga è «--», e non tre trattini corti (---).
		    Cancellala e scrivi tre trattini da soli: ---. [syntax]

		content/offers/bottegaviva--vetrina-online.md
		  errore · riga 2, titolo: Il campo «titolo» si chiama «title».
		    Correggi il nome: il valore può restare. [schema]
		  errore · riga 6, Di che cosa si tratta (category): Non esiste la voce «vendite».
		    Le voci sono: vendita-online, consegne-a-domicilio. [known-term]
		  errore · riga 9, Attivabile fino al (validUntil): «31/03/2027» non è una data.
		    Scrivi anno-mese-giorno: forse volevi 2027-03-31. [schema]
		  errore · riga 24, Attivazione, Passaggi 2 (activation.steps[2].testo): Il campo «testo» non esiste.
		    Forse volevi scrivere «text». [schema]
		  avviso · riga 31, Condizioni (termsUrl): L'indirizzo è su «altrove.example», mentre il sito del partner è «bottegaviva.example».
		    Usa una pagina del sito del partner. Per la redazione: se il sito è davvero suo, accettalo con una deroga «activation-host». [activation-host]

		content/vocabularies/sectors.yml
		  errore · riga 2: I rientri non sono allineati.
		    Allinea i campi dello stesso gruppo alla stessa distanza dal margine. [syntax]

		10 file guardati: 6 errori, 1 avviso."
	`);
});

test('an offer of a partner whose file cannot be read is no second problem', async () => {
	const { root, change } = await aRightCatalogue();
	await change('content/partners/bottegaviva.md', () => 'rotto');
	const { issues } = reportOn(root);
	expect(issues.map(({ file }) => file)).toEqual(['content/partners/bottegaviva.md']);
});

test.each([
	['a notice', 'notices/vicini-e-connessi-2026', /^---/, 'rotto'],
	['wrong goals', 'notices/vicini-e-connessi-2026', '[vendere-online]', '[vendere]'],
	['wrong types', 'notices/vicini-e-connessi-2026', '[societa, ente', '[persona, ente'],
	['a wrong type', 'partners/bottegaviva', 'legalType: societa', 'legalType: persona'],
])(
	'what is wrong in the file of another is no second problem: %s',
	async (_, name, right, wrong) => {
		const { root, change } = await aRightCatalogue();
		await change(`content/${name}.md`, (text) => text.replace(right, wrong));
		const { issues } = reportOn(root);
		expect(issues.map(({ file }) => file)).toEqual([`content/${name}.md`]);
	},
);

test.each([
	'terms: [',
	'',
	'terms:\n',
	'terms: []\n',
	'terms: vendita\n',
	'terms: [vendita]\n',
	'- id: x\n',
])('terms of a vocabulary that cannot be read are no second problem: %j', async (text) => {
	const { root, change } = await aRightCatalogue();
	await change('content/vocabularies/categories.yml', () => text);
	const { issues } = reportOn(root);
	expect(issues.map(({ file }) => file)).toEqual(['content/vocabularies/categories.yml']);
});

test('a vocabulary with one wrong term keeps the others known', async () => {
	const { root, change } = await aRightCatalogue();
	await change('content/vocabularies/categories.yml', (text) =>
		text.replace('it: Vendita', 'it: V'),
	);
	await change('content/vocabularies/services.yml', (text) =>
		text.replace('en: Website', 'eng: W'),
	);
	const { issues } = reportOn(root);
	expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['schema']));
});

test('a warning does not keep anything from being published', async () => {
	const { root, change } = await aRightCatalogue();
	await change(offer, (text) => text.replace('partner: bottegaviva', 'partner: nuovo-partner'));
	await rename(
		path.join(root, offer),
		path.join(root, 'content/offers/nuovo-partner--vetrina-online.md'),
	);
	const report = reportOn(root);
	expect(report.issues.map(({ rule, severity }) => [rule, severity])).toEqual([
		['partner-exists', 'warning'],
	]);
	expect(isPublishable(report)).toBe(true);
});
