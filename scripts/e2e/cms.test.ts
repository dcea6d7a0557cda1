import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEntry } from '../../src/reader/read.ts';
import { collections } from '../../src/schema/collections.ts';
import { describeFields } from '../../src/schema/describe.ts';
import { launchBrowser } from './browser.ts';
import type { ServedForTest } from './built-site.ts';
import { fillIn, openCms, refusals, save, writeOver } from './cms.ts';
import { serveSharedSample } from './shared-site.ts';
import { startDesk } from './started-desk.ts';
import { type Desk, startSite } from './started-site.ts';
import { typedOffer } from './typed-offer.ts';

const answers = {
	...typedOffer,
	coverage: 'Alcune Regioni',
	regions: ["Valle d'Aosta/Vallée d'Aoste", 'Lazio'],
};
/** The day that the sample lives on. */
const demoToday = '2026-11-16';

const id = 'bottegaviva--perche-no-linsegna-digitale-e-gia-tua';
const file = `content/offers/${id}.md`;

let browser: Browser;
let workspace: string;
let site: Desk;
beforeAll(async () => {
	browser = await launchBrowser();
	workspace = await mkdtemp(path.join(tmpdir(), 'cms-'));
	site = await startDesk(workspace);
});
afterAll(async () => {
	await site.stop();
	await browser.close();
	await rm(workspace, { recursive: true });
});

test('an offer typed in the CMS is kept as a draft, reviewed, published and found', async () => {
	const writer = await openPage();
	await openCms(writer.page, site.home);
	await writer.page.goto(`${site.home}admin/#/collections/offers/new`);
	await fillIn(writer.page, describeFields(collections.offers.schema), answers);
	await save(writer.page);
	await writer.page.close();
	expect(git('branch', '--list', 'cms/*', '--format=%(refname:short)')).toBe(`cms/offers/${id}`);
	expect(git('ls-tree', '--name-only', 'main', file)).toBe('');

	await site.stop();
	const started = await startSite(workspace);
	site = started;
	const editor = await openPage(site.home, {
		viewport: { width: 360, height: 740 },
		hasTouch: true,
	});
	await openCms(editor.page, site.home);
	await editor.page.getByRole('link', { name: 'Bozze e revisioni' }).click();
	await editor.page.getByRole('link', { name: answers.title }).click();
	await editor.page.getByRole('button', { name: 'Stato: Bozza' }).tap();
	await editor.page.getByRole('menuitem', { name: 'In revisione' }).tap();
	const status = editor.page.getByRole('button', { name: 'Stato: In revisione' });
	await pickByKeyboard(editor.page, status, 'Pronta');
	await editor.page.getByRole('button', { name: 'Stato: Pronta' }).waitFor();
	editor.page.once('dialog', (dialog) => void dialog.accept());
	const publish = editor.page.getByRole('button', { name: 'Pubblica', exact: true });
	await pickByKeyboard(editor.page, publish, 'Pubblica ora');
	await editor.page.getByText('Voce pubblicata').waitFor();
	await started.said('sito aggiornato');
	expect(git('ls-tree', '--name-only', 'main', file)).toBe(file);
	expect(git('branch', '--list', 'cms/*')).toBe('');
	expect(
		[...writer.complaints, ...editor.complaints],
		'addresses of others that were asked',
	).toEqual([]);
	await editor.page.close();

	const { entries, issues } = readEntry(site.clone, file, collections.offers.schema);
	expect(issues).toEqual([]);
	expect(entries[0]?.value).toMatchObject({
		title: answers.title,
		summary: answers.summary,
		partner: 'bottegaviva',
		goals: ['vendere-online', 'promozione-di-prossimita'],
		category: 'vendita-online',
		services: ['vetrina-online'],
		coverage: { kind: 'regional', regions: ['valle-d-aosta', 'lazio'] },
		ending: { kind: 'on', day: answers.validUntil },
		freeWhat: answers.freeWhat,
		free: { kind: 'months', count: 12 },
		afterwards: 'si-disattiva',
		paymentCard: 'non-richiesta',
		thirdPartyCosts: undefined,
		activation: {
			contact: { mode: 'modulo-online', url: answers.activation.url },
			channel: 'dedicato-all-iniziativa',
			steps: answers.activation.steps,
			time: 'un-ora',
			account: 'non-necessaria',
		},
		support: [
			{ ...answers.support[0], kind: 'telefono' },
			{ ...answers.support[1], kind: 'guida' },
		],
		termsUrl: answers.termsUrl,
		privacyUrl: answers.privacyUrl,
		body: answers.body,
		// Written by the form.
		notice: 'vicini-e-connessi-2026',
		proposedOn: demoToday,
		validFrom: demoToday,
		lang: 'it',
		standing: { status: 'pubblicata' },
	});

	const { page } = await openPage();
	await page.goto(`${site.home}cerca/?q=insegna`);
	await page.getByRole('link', { name: answers.title }).click();
	await page.getByRole('heading', { level: 1, name: answers.title, exact: true }).waitFor();
	expect(page.url()).toBe(`${site.home}offerte/${id}/`);
	const text = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
	for (const words of [
		answers.summary,
		answers.freeWhat,
		answers.body,
		answers.afterwards,
		...answers.regions,
		...answers.activation.steps.flatMap((step) => Object.values(step)),
	]) {
		expect(text).toContain(words);
	}
	expect(
		await page.locator(`a[href="${answers.activation.url}"]`).count(),
		'links to activate',
	).toBeGreaterThan(0);
});

test('the journey answers every question that a first offer cannot do without', () => {
	const essential = describeFields(collections.offers.schema).filter(
		({ step }) => step === 'essential',
	);
	expect(essential.length).toBeGreaterThan(15);
	expect(essential.map(({ key }) => key).filter((key) => !(key in answers))).toEqual([]);
});

test('an offer without answers is refused in Italian, field by field', async () => {
	const { page } = await openPage();
	await openCms(page, site.home);
	await page.goto(`${site.home}admin/#/collections/offers/new`);
	await page.getByLabel("Titolo dell'offerta").fill('Troppo');
	await page.getByLabel('Indirizzo del modulo').fill('http://www.bottegaviva.example');
	expect(await refusals(page)).toMatchInlineSnapshot(`
		[
		  "Titolo dell'offerta: Il testo è di 6 caratteri: ne servono almeno 10. Scrivi quello che manca. Che cosa fa il servizio, in parole semplici.",
		  "In breve: che cosa ottieni: Manca la risposta.",
		  "Partner: Manca la risposta.",
		  "Obiettivi dell'avviso: Manca la risposta.",
		  "Di che cosa si tratta: Manca la risposta.",
		  "Servizi: Manca la risposta.",
		  "Dove vale: Manca la risposta.",
		  "Attivabile fino al: Non è detto fino a quando si può aderire. Scrivi l'ultimo giorno in «Attivabile fino al». Se non c'è una fine, scrivi in «Da confermare entro» entro quando confermi.",
		  "Che cosa è gratuito: Manca la risposta.",
		  "Durata della gratuità: Manca la risposta.",
		  "E dopo?: Manca la risposta.",
		  "Carta di pagamento per attivare: Manca la risposta.",
		  "Costi di terzi: Manca la risposta.",
		  "Come si attiva: Manca la risposta.",
		  "Indirizzo del modulo: «http://www.bottegaviva.example» non è un indirizzo web completo e sicuro. Scrivilo per intero, a cominciare da https://.",
		  "Canale di adesione: Manca la risposta.",
		  "Passaggi: Manca la risposta.",
		  "Tempo per attivare: Manca la risposta.",
		  "Assistenza: Manca la risposta.",
		  "Condizioni: Manca la risposta.",
		  "Privacy: Manca la risposta.",
		  "Dichiarazioni: Manca la risposta.",
		  "Descrizione: Manca la risposta.",
		]
	`);
	expect(git('branch', '--list', 'cms/*')).toBe('');
});

test("a partner's correction keeps all that the form does not show", async () => {
	const corrected = 'content/offers/bottegaviva--vetrina-online.md';
	const before = readEntry(site.clone, corrected, collections.offers.schema);
	const summary =
		'Una pagina con le foto e i prezzi del negozio, pronta in un giorno e senza costi.';
	const { page } = await openPage();
	await openCms(page, site.home);
	await page.goto(`${site.home}admin/#/collections/offers/entries/bottegaviva--vetrina-online`);
	await page.getByLabel('In breve: che cosa ottieni').fill(summary);
	await save(page);
	const branch = 'cms/offers/bottegaviva--vetrina-online';
	const diff = git('diff', '--unified=0', 'main', branch).split('\n');
	expect(diff.filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
		'-summary: Una pagina con le foto, i prezzi e gli orari del tuo negozio. La',
		'-  prepariamo insieme al telefono e i clienti prenotano da lì.',
		'+summary: Una pagina con le foto e i prezzi del negozio, pronta in un giorno e',
		'+  senza costi.',
	]);
	const draft = git('show', `${branch}:${corrected}`);
	const elsewhere = path.join(workspace, 'draft');
	await mkdir(path.join(elsewhere, path.dirname(corrected)), { recursive: true });
	await writeFile(path.join(elsewhere, corrected), draft);
	const after = readEntry(elsewhere, corrected, collections.offers.schema);
	expect(after.issues).toEqual([]);
	expect(before.entries[0]?.value).toMatchObject({ verification: { every: 90 }, demo: true });
	expect(after.entries[0]?.value).toEqual({ ...before.entries[0]?.value, summary });
});

describe('the forms of the other collections', () => {
	let page: Page;
	beforeAll(async () => {
		({ page } = await openPage());
		await openCms(page, site.home);
	});
	afterAll(() => page.close());

	test.each([
		['partners/new', 'Denominazione'],
		['announcements/new', 'Argomenti'],
		['notices/new', 'Si può proporre dal'],
		['vocabularies/entries/sectors', 'Settori'],
	])('the form of %s opens, with no question about the one before', async (address, label) => {
		await page.goto(`${site.home}admin/#/collections/${address}`);
		await page.getByText(label, { exact: true }).first().waitFor();
		await page.getByRole('button', { name: 'Salva', exact: true }).waitFor();
	});
});

test('what the schema refuses is not saved, until it is corrected', async () => {
	const { page } = await openPage();
	const fields = describeFields(collections.offers.schema);
	await openCms(page, site.home);
	await page.goto(`${site.home}admin/#/collections/offers/new`);
	const { regions, ...others } = answers;
	const title = "Una lavagna digitale per l'osteria";
	await fillIn(page, fields, { ...others, title: `${title}!`, body: `${answers.body} <b>Sì</b>` });
	const before = git('for-each-ref');
	expect(await refusals(page)).toMatchInlineSnapshot(`
		[
		  "Titolo dell'offerta: In «Una lavagna digitale per l'osteria!» c'è un punto esclamativo. Toglilo: il catalogo descrive, non fa pubblicità.",
		  "Regioni: L'offerta vale in alcune Regioni, ma non è detto quali. Aggiungi le Regioni in «Regioni», oppure scegli «Tutta Italia» in «Dove vale».",
		  "Descrizione: Nel testo c'è del codice HTML: «<b>». Toglilo e usa il Markdown: **grassetto**, elenchi con *, collegamenti [testo](https://…).",
		]
	`);
	expect(git('for-each-ref')).toBe(before);

	await writeOver(page.getByLabel("Titolo dell'offerta"), title);
	await writeOver(page.getByLabel('Spiegazione (facoltativo)').first(), '');
	await writeOver(page.locator('[contenteditable=true]'), '');
	await fillIn(page, fields, { regions, body: answers.body });
	await save(page);
	await page.getByText('La voce non è salvata').waitFor({ state: 'hidden' });
	const draft = 'bottegaviva--una-lavagna-digitale-per-losteria';
	const written = git('show', `cms/offers/${draft}:content/offers/${draft}.md`);
	expect(written).toContain(`title: ${title}`);
	expect(written, 'a line for an answer that was taken back').not.toContain('text:');
});

test('a list without the words one looks for says so in Italian', async () => {
	const { page } = await openPage();
	await openCms(page, site.home);
	await page.goto(`${site.home}admin/#/collections/offers/new`);
	await page.getByLabel('Partner', { exact: true }).fill('zzz');
	await page.getByText('Nessuna scelta', { exact: true }).waitFor();
});

test('the CMS says so when it cannot open', async () => {
	const { page } = await openPage();
	await page.route('**/admin/config.json', (route) => route.fulfill({ status: 500 }));
	await page.goto(`${site.home}admin/`);
	await page.getByRole('alert').getByText('Il modulo non si è aperto').waitFor();
});

describe('a site under a path of its own', () => {
	let elsewhere: ServedForTest;
	beforeAll(async () => {
		elsewhere = await serveSharedSample({ url: 'https://vicini-e-connessi.example/a/b/' });
	});
	afterAll(() => elsewhere[Symbol.asyncDispose]());

	test('opens the CMS, and asks nobody else', async () => {
		const { page, complaints } = await openPage(elsewhere.home);
		page.on('response', (response) => {
			if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`);
		});
		await page.goto(`${elsewhere.home}admin/`);
		await page.getByRole('button', { name: 'Accedi' }).waitFor();
		expect(await page.getByRole('link', { name: 'Torna al sito' }).getAttribute('href')).toBe(
			elsewhere.home,
		);
		expect(complaints).toEqual([]);
	});

	test('says what to do instead while nobody can log in, and asks nobody else', async () => {
		const { page, complaints } = await openPage(elsewhere.home);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		// As built, where the server of this machine would put its own backend in.
		await page.route('**/admin/config.json', (route) =>
			route.fulfill({ path: path.join(elsewhere.directory, 'admin/config.json') }),
		);
		await page.goto(`${elsewhere.home}admin/`, { waitUntil: 'networkidle' });
		await page.getByText('Da questa pagina non si può ancora entrare').waitFor();
		const links = page.getByRole('main').getByRole('link');
		expect(
			await links.evaluateAll((found) => found.map((link) => link.getAttribute('href'))),
		).toEqual([
			'mailto:vicini@valfiorita.example',
			'tel:+390001002000',
			'https://github.com/example/vicini-e-connessi',
			'https://github.com/example/vicini-e-connessi/blob/main/.github/CONTRIBUTING.md',
			'/a/b/',
		]);
		expect(await page.getByText('Accedi').count(), 'ways to log in').toBe(0);
		expect(asked).toContain('/a/b/admin/config.json');
		expect(asked.filter((address) => address.includes('/vendor/'))).toEqual([]);
		expect(complaints).toEqual([]);
	});
});

/** Opens a menu and takes one of its items, without a mouse. */
async function pickByKeyboard(page: Page, menu: Locator, item: string): Promise<void> {
	await menu.press('Enter');
	const wanted = page.getByRole('menuitem', { name: item });
	const isReached = () => wanted.evaluate((found) => found === document.activeElement);
	await wanted.waitFor();
	for (let presses = 0; presses < 5 && !(await isReached()); presses++) {
		await page.keyboard.press('ArrowDown');
	}
	expect(await isReached(), item).toBe(true);
	await page.keyboard.press('Enter');
}

async function openPage(
	home = site.home,
	device: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
	const page = await browser.newPage({ locale: 'it-IT', ...device });
	const complaints: string[] = [];
	const { origin } = new URL(home);
	page.on('request', (request) => {
		const url = new URL(request.url());
		const isOurs = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
		if (!isOurs) complaints.push(`asked ${request.url()}`);
	});
	page.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) complaints.push(message.text());
	});
	return { page, complaints };
}

function git(...args: string[]): string {
	return execFileSync('git', args, { cwd: site.clone, encoding: 'utf8' }).trim();
}
