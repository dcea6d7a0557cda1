import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { sampleContent } from '../e2e/built-site.ts';
import { aFolder } from '../local/repository-fixture.ts';
import { formatAnnotations } from './github.ts';
import { isPublishable, reportOn } from './report.ts';
import { formatReport } from './terminal.ts';

const offer = 'content/offers/bottegaviva--vetrina-online.md';
let root: string;

beforeEach(async () => {
	root = await aFolder();
	await cp('src/checks/testing/right-content', path.join(root, 'content'), { recursive: true });
});

test('the sample catalogue has no error and no open question, and every file of it was looked at', async () => {
	const files = await readdir(sampleContent, { recursive: true, withFileTypes: true });
	const report = reportOn(path.dirname(sampleContent));
	expect(report.issues).toEqual([]);
	expect(report.files).toBe(files.filter((file) => file.isFile()).length);
	expect(isPublishable(report)).toBe(true);
});

test('all problems come at once, errors before warnings, each with line, field, value and cure', async () => {
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
		  errore · riga 1: Il file non comincia con una riga di tre trattini (---).
		    Metti tre trattini da soli nella prima riga, poi i campi, poi altri tre trattini, poi il testo. [syntax]

		content/offers/bottegaviva--vetrina-online.md
		  errore · riga 2, titolo: Il campo «titolo» si chiama «title».
		    Correggi il nome: il valore può restare. [schema]
		  errore · riga 6, category: Non esiste la voce «vendite».
		    Le voci sono: vendita-online, consegne-a-domicilio. [known-term]
		  errore · riga 9, validUntil: «31/03/2027» non è una data.
		    Scrivi anno-mese-giorno: forse volevi 2027-03-31. [schema]
		  errore · riga 24, activation.steps.1.testo: Il campo «testo» non esiste.
		    Forse volevi scrivere «text». [schema]
		  avviso · riga 31, termsUrl: L'indirizzo è su «altrove.example», mentre il sito del partner è «bottegaviva.example».
		    Usa una pagina del sito del partner. Per la redazione: se il sito è davvero suo, accettalo con una deroga «activation-host». [activation-host]

		content/vocabularies/sectors.yml
		  errore · riga 2: I rientri non sono allineati.
		    Allinea i campi dello stesso gruppo alla stessa distanza dal margine. [syntax]

		10 file guardati: 6 errori, 1 avviso."
	`);
});

test('an offer of a partner whose file cannot be read is no second problem', async () => {
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
		await change(`content/${name}.md`, (text) => text.replace(right, wrong));
		const { issues } = reportOn(root);
		expect(issues.map(({ file }) => file)).toEqual([`content/${name}.md`]);
	},
);

test('terms of a vocabulary that cannot be read are no second problem', async () => {
	await change('content/vocabularies/categories.yml', () => 'terms: [');
	const { issues } = reportOn(root);
	expect(issues.map(({ file }) => file)).toEqual(['content/vocabularies/categories.yml']);
});

test('a vocabulary with one wrong term keeps the others known', async () => {
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

test('a waiver silences what it accepts, and nothing else', async () => {
	await change(offer, (text) =>
		text
			.replace('paymentCard: non-richiesta', 'paymentCard: richiesta')
			.replace('termsUrl: https://www.bottegaviva', 'termsUrl: https://www.altrove')
			.replace(
				'limits:',
				'waivers:\n  - rule: payment-card\n    reason: La carta serve alla banca per legge.\n    on: 2026-11-12\nlimits:',
			),
	);
	const { issues } = reportOn(root);
	expect(issues.map(({ rule }) => rule)).toEqual(['activation-host']);
});

test('an editor accepts two open questions of one offer', async () => {
	await change(offer, (text) =>
		text
			.replace('paymentCard: non-richiesta', 'paymentCard: richiesta')
			.replace('termsUrl: https://www.bottegaviva', 'termsUrl: https://www.altrove')
			.replace(
				'limits:',
				`waivers:
  - rule: payment-card
    reason: La carta serve alla banca per legge.
    on: 2026-11-12
  - rule: activation-host
    reason: Il sito con le condizioni è dello stesso gruppo.
    on: 2026-11-12
limits:`,
			),
	);
	const { issues } = reportOn(root);
	expect(issues).toEqual([]);
});

test('of two waivers the one that is not needed is told, on its own line', async () => {
	await change(offer, (text) =>
		text.replace('paymentCard: non-richiesta', 'paymentCard: richiesta').replace(
			'limits:',
			`waivers:
  - rule: payment-card
    reason: La carta serve alla banca per legge.
    on: 2026-11-12
  - rule: activation-host
    reason: Il sito con le condizioni è dello stesso gruppo.
    on: 2026-11-12
limits:`,
		),
	);
	const report = reportOn(root);
	const lines = (await readFile(path.join(root, offer), 'utf8')).split('\n');
	expect(report.issues.map(({ line }) => lines[line - 1])).toEqual(['  - rule: activation-host']);
	expect(stripVTControlCharacters(formatReport(report))).toMatchInlineSnapshot(`
		"content/offers/bottegaviva--vetrina-online.md
		  errore · riga 47, waivers.1.rule: La deroga a «activation-host» non serve: l'offerta rispetta la regola.
		    Togli la deroga. [waiver-needed]

		10 file guardati: 1 errore, nessun avviso."
	`);
});

test('the old word for a waiver leads to the new one', async () => {
	await change(offer, (text) => text.replace('limits:', 'waiver:\n  rule: payment-card\nlimits:'));
	const { issues } = reportOn(root);
	expect(issues.map(({ problem, cure }) => `${problem} ${cure}`)).toMatchInlineSnapshot(`
		[
		  "Il campo «waiver» non esiste. Forse volevi scrivere «waivers».",
		]
	`);
});

test('what must not be among the uploads is told too', async () => {
	await mkdir(path.join(root, 'public/uploads/bottegaviva'), { recursive: true });
	await writeFile(path.join(root, 'public/uploads/bottegaviva/pagina.html'), '<script>');
	const { issues } = reportOn(root);
	expect(issues.map(({ file }) => file)).toEqual(['public/uploads/bottegaviva/pagina.html']);
});

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

		Nessun file guardato: la cartella content è vuota."
	`);
});

test('text of a contributor cannot start a workflow command', async () => {
	await change(offer, (text) =>
		text.replace(
			'title: Vetrina online pronta in un giorno',
			'title: "A\\n::error file=x,line=1::,%0A!"',
		),
	);
	const annotations = formatAnnotations(reportOn(root));
	expect(annotations.split('\n')).toHaveLength(1);
	expect(annotations).toMatchInlineSnapshot(
		`"::error file=content/offers/bottegaviva--vetrina-online.md,line=2,title=schema · title::In «A ::error file=x,line=1::,%250A!» c'è un punto esclamativo. Toglilo: il catalogo descrive, non fa pubblicità."`,
	);
});

async function change(file: string, edit: (text: string) => string): Promise<void> {
	const location = path.join(root, file);
	await writeFile(location, edit(await readFile(location, 'utf8')));
}
