import { cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { sampleContent } from '../e2e/built-site.ts';
import type { Issue } from '../../src/schema/issue.ts';
import { aFolder } from '../program/testing/repository-fixture.ts';
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
	expect(report.issues.filter((issue) => !isAccepted(issue))).toEqual([]);
	expect(report.files).toBe(files.filter((file) => file.isFile()).length);
	expect(isPublishable(report)).toBe(true);
});

test('a page of the editors that lacks a field is told with its line, as other entries are', async () => {
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

test.each([
	'terms: [',
	'',
	'terms:\n',
	'terms: []\n',
	'terms: vendita\n',
	'terms: [vendita]\n',
	'- id: x\n',
])('terms of a vocabulary that cannot be read are no second problem: %j', async (text) => {
	await change('content/vocabularies/categories.yml', () => text);
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

test('what a waiver accepts blocks no more, and is still told with the reason', async () => {
	await change(offer, (text) =>
		text
			.replace('paymentCard: non-richiesta', 'paymentCard: richiesta')
			.replace(
				'limits:',
				'waivers:\n  - rule: payment-card\n    reason: La carta serve alla banca per legge.\n    on: 2026-11-12\nlimits:',
			),
	);
	const report = reportOn(root);
	expect(isPublishable(report)).toBe(true);
	expect(stripVTControlCharacters(formatReport(report))).toMatchInlineSnapshot(`
		"content/offers/bottegaviva--vetrina-online.md
		  avviso · riga 14, Carta di pagamento per attivare (paymentCard): Accettato con una deroga: per attivare serve una carta di pagamento: chi la chiede non viene pubblicato.
		    Il motivo scritto: «La carta serve alla banca per legge». Per la redazione: se non basta, togli la deroga. [payment-card]

		10 file guardati: nessun errore, 1 avviso."
	`);
});

test('a waiver accepts what it names, and nothing else', async () => {
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
	expect(issues.map((issue) => [issue.rule, isAccepted(issue)])).toEqual([
		['payment-card', true],
		['activation-host', false],
	]);
});

test('a partner, who has no waivers, accepts nothing by writing one', async () => {
	await change('content/partners/bottegaviva.md', (text) =>
		text
			.replace('aiuto@', 'maria.rossi@')
			.replace(
				'contacts:',
				'waivers:\n  - rule: role-mailbox\n    reason: Maria risponde ogni giorno a tutti i negozi.\n    on: 2026-11-12\ncontacts:',
			),
	);
	const { issues } = reportOn(root);
	expect(issues.map(({ rule, problem }) => [rule, problem])).toEqual([
		['schema', 'Il campo «waivers» non esiste.'],
		['role-mailbox', '«maria.rossi@bottegaviva.example» sembra la casella di una persona.'],
	]);
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
	expect(issues.filter((issue) => !isAccepted(issue))).toEqual([]);
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
	const open = report.issues.filter((issue) => !isAccepted(issue));
	expect(open.map(({ line }) => lines[line - 1])).toEqual(['  - rule: activation-host']);
	expect(stripVTControlCharacters(formatReport(report))).toMatchInlineSnapshot(`
		"content/offers/bottegaviva--vetrina-online.md
		  errore · riga 47, Deroghe 2, Regola (waivers[2].rule): La deroga a «activation-host» non serve: l'offerta rispetta la regola.
		    Togli la deroga. [waiver-needed]
		  avviso · riga 14, Carta di pagamento per attivare (paymentCard): Accettato con una deroga: per attivare serve una carta di pagamento: chi la chiede non viene pubblicato.
		    Il motivo scritto: «La carta serve alla banca per legge». Per la redazione: se non basta, togli la deroga. [payment-card]

		10 file guardati: 1 errore, 1 avviso."
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

test('a file with a wrong name is one problem, and the entry that shows it none', async () => {
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
	await mkdir(path.join(root, 'public/uploads/bottegaviva'), { recursive: true });
	await writeFile(path.join(root, 'public/uploads/bottegaviva/pagina.html'), '<script>');
	const { issues } = reportOn(root);
	expect(issues.map(({ file }) => file)).toEqual(['public/uploads/bottegaviva/pagina.html']);
});

test('a file in the wrong place keeps the rest from being published', async () => {
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

test('of a file with very many problems the first are printed, and all are counted', async () => {
	const unknown = (count: number) =>
		Array.from({ length: count }, (_, at) => `campo${at}: 1\n`).join('');
	await change(offer, (text) => text.replace('---\n', `---\n${unknown(60)}`));
	const report = reportOn(root);
	const lines = stripVTControlCharacters(formatReport(report)).split('\n');
	expect(lines.filter((line) => line.startsWith('  errore'))).toHaveLength(50);
	expect(lines.slice(-4)).toMatchInlineSnapshot(`
		[
		  "    Toglilo. I campi possibili sono: title, summary, partner, goals, category, services, coverage, regions, validUntil, reviewBy, freeWhat, freePeriod, freeMonths, freeUntil, afterwards, paymentCard, thirdPartyCosts, thirdPartyCostsNote, activation, support, termsUrl, privacyUrl, declarations, body, notice, proposedOn, lang, merchants, sectors, digitalLevel, areas, areaNote, channels, languages, validFrom, limits, afterwardsNote, afterwardsPrice, availability, capacity, prerequisites, prerequisitesNote, tutorialUrl, facts, combinesWith, status, suspension, verification, waivers, aliases, demo. [schema]",
		  "  e altri 10 problemi in questo file",
		  "",
		  "10 file guardati: 60 errori, nessun avviso.",
		]
	`);
	expect(formatAnnotations(report).split('\n')).toHaveLength(50);
});

test('of very many files with problems the first are printed, and all are counted', async () => {
	for (let at = 0; at < 1_003; at += 1) await writeFile(path.join(root, `content/${at}.md`), 'x');
	const report = reportOn(root);
	const lines = stripVTControlCharacters(formatReport(report)).split('\n');
	expect(lines.filter((line) => line.startsWith('  errore'))).toHaveLength(1_000);
	expect(lines.slice(-3)).toMatchInlineSnapshot(`
		[
		  "e altri 3 problemi in altri file",
		  "",
		  "10 file guardati: 1003 errori, nessun avviso.",
		]
	`);
});

test('values and keys are shown shortened', async () => {
	const long = 'A'.repeat(5_000);
	await change(offer, (text) =>
		text
			.replace('title: Vetrina online', `title: ${long}`)
			.replace('limits:', `${long}: 1\nlimits:`),
	);
	const report = reportOn(root);
	expect(report.issues.length).toBeGreaterThan(1);
	for (const line of [formatReport(report), formatAnnotations(report)].join('\n').split('\n'))
		expect(line.length).toBeLessThan(2_000);
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

function isAccepted({ problem, severity }: Issue): boolean {
	return problem.startsWith('Accettato con una deroga: ') && severity === 'warning';
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
	const location = path.join(root, file);
	await writeFile(location, edit(await readFile(location, 'utf8')));
}
