import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { draftFragment } from '../../src/forms/proposal/draft-link.ts';
import { lastStep } from '../../src/forms/proposal/draft.ts';
import { readEntry } from '../../src/reader/read.ts';
import { declarationLabels } from '../../src/schema/choices.ts';
import { collections } from '../../src/schema/collections.ts';
import { aPartner } from '../../src/schema/testing/a-partner.ts';
import { anOffer } from '../../src/schema/testing/an-offer.ts';
import { launchBrowser } from './browser.ts';
import { sampleContent, type ServedForTest } from './built-site.ts';
import {
	axeFaults,
	bringEngines,
	contrastFaults,
	ibmFaults,
} from './gates/accessibility-faults.ts';
import { walkByKeyboard } from './gates/keyboard-walk.ts';
import { textSpacingFaults } from './gates/text-spacing.ts';
import { check, partner, proposal, subject } from './plain-form/a-proposal.ts';
import { answerByKeyboard, tabTo } from './plain-form/by-keyboard.ts';
import { holdNextPicture } from './plain-form/held-picture.ts';
import { serveSharedSample } from './shared-site.ts';
import { visit } from './visit.ts';

/** The questions of the self-check but the legal type. */
const told = ['goals', ...Object.keys(declarationLabels)];

const journey = { timeout: 300_000 };
const partnerFile = 'content/partners/bottega-dell-arcobaleno.md';
const offerFile =
	'content/offers/bottega-dell-arcobaleno--perche-no-l-insegna-digitale-e-gia-tua.md';

let browser: Browser;
let site: ServedForTest;
let address: string;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serveSharedSample({})]);
	address = `${site.home}proponi/modulo/`;
});
afterAll(async () => {
	await browser.close();
	await site[Symbol.asyncDispose]();
});

test(
	'a new partner and its offer are proposed with the keyboard alone, and pass the checks',
	journey,
	async () => {
		const { page, complaints } = await visit(browser, address);
		await goThrough(page, proposal);
		await page.getByRole('heading', { name: 'Anteprima e invio' }).waitFor();
		await page.getByRole('heading', { level: 1, name: /insegna digitale/ }).waitFor();
		const preview = await page.locator('.preview').allInnerTexts();
		expect(preview.join(' ')).toContain('Sì, già tua'.slice(4));
		expect(preview.join(' ')).toContain("Bottega dell'Arcobaleno");

		const root = await copyOfSample();
		for (const [name, file] of [
			["Scarica i dati dell'organizzazione", partnerFile],
			['Scarica il servizio', offerFile],
		] as const) {
			await tabTo(page, name);
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.keyboard.press('Enter'),
			]);
			expect(download.suggestedFilename()).toBe(path.basename(file));
			await download.saveAs(path.join(root, file));
		}
		const { stdout } = await run(process.execPath, ['scripts/check.ts', '--root', root]);
		expect(stdout).toContain('nessun errore');
		const { entries, issues } = readEntry(root, offerFile, collections.offers.schema);
		expect(issues).toEqual([]);
		expect(entries[0]?.value).toMatchObject({
			title: "Perché no? L'insegna digitale è già tua",
			partner: 'bottega-dell-arcobaleno',
			coverage: { kind: 'regional', regions: ['valle-d-aosta', 'lazio'] },
			ending: { kind: 'on', day: '2027-03-31' },
			free: { kind: 'months', count: 12 },
			notice: 'vicini-e-connessi-2026',
			proposedOn: '2026-11-16',
		});

		const links = page.getByRole('link', { name: /^Proponi/ }).and(page.locator('[target]'));
		const forge = await links.evaluateAll((all) =>
			all.map((link) => (link as HTMLAnchorElement).href),
		);
		expect(forge.map((each) => new URL(each).searchParams.get('filename'))).toEqual([
			partnerFile,
			offerFile,
		]);
		for (const [position, file] of [partnerFile, offerFile].entries()) {
			expect(new URL(forge[position] ?? '').searchParams.get('value')).toBe(
				await readFile(path.join(root, file), 'utf8'),
			);
		}
		expect(complaints).toEqual([]);
	},
);

test('errors are told at the top and beside the question, and mended from there', async () => {
	const { page } = await visit(browser, address);
	await goThrough(page, [check]);
	await page.getByText('Passo 2 di 8').waitFor();
	await page.getByRole('radio', { name: 'No, è nuova' }).check();
	await page.getByLabel('Sito', { exact: true }).fill('www.arcobaleno.example');
	await page.getByRole('button', { name: 'Avanti' }).click();
	const summary = page.locator('#errori');
	await summary.waitFor();
	await expect.poll(() => summary.evaluate((at) => at === document.activeElement)).toBe(true);
	expect(await page.title()).toContain('Errore: ');
	expect(await summary.innerText()).toMatchInlineSnapshot(`
		"Ci sono 4 risposte da correggere
		Nome: Manca la risposta.
		Denominazione: Manca la risposta.
		Sito: «www.arcobaleno.example» non è un indirizzo web completo e sicuro. Scrivilo per intero, a cominciare da https://.
		Recapiti: Manca la risposta."
	`);

	const site = page.getByLabel('Sito', { exact: true });
	await summary.getByRole('link', { name: /^Sito/ }).click();
	await expect.poll(() => site.evaluate((at) => at === document.activeElement)).toBe(true);
	expect(await site.getAttribute('aria-invalid')).toBe('true');
	expect(await describedBy(page, '#partners-website')).toContain('non è un indirizzo web completo');
	await page.goBack();
	await page.getByText('Passo 1 di 8').waitFor();
	await page.getByRole('button', { name: 'Avanti' }).click();
	await answerByKeyboard(page, partner);
	await page.getByText('Passo 3 di 8').waitFor();
	expect(await summary.count()).toBe(0);
});

test('who may not join is told why, and goes no further', async () => {
	const { page } = await visit(browser, address);
	await page.getByRole('radio', { name: /^Una persona singola/ }).check();
	await page.getByText("L'avviso non ammette chi ha questa forma.").waitFor();
	for (const yes of await page.getByRole('radio', { name: 'Sì, è così' }).all()) await yes.check();
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.locator('#errori').waitFor();
	expect(await page.getByText('Passo 1 di 8').count()).toBe(1);
});

test('a draft goes on from its link, in another browser and after a reload', async () => {
	const { page } = await visit(browser, address);
	await goThrough(page, [check, partner, subject.slice(0, 2)]);
	await page.getByRole('button', { name: 'Crea un collegamento alla bozza' }).click();
	const link = await page.getByLabel('Collegamento alla bozza').inputValue();

	const other = await visit(browser, link);
	for (let visits = 0; visits < 2; visits++) {
		await other.page.getByText('Passo 3 di 8').waitFor();
		expect(await other.page.getByLabel("Titolo dell'offerta").inputValue()).toContain("L'insegna");
		await other.page.reload();
	}
	await other.page.getByRole('button', { name: 'Indietro' }).click();
	expect(await other.page.getByLabel('Nome', { exact: true }).inputValue()).toContain('Arcobaleno');
	expect(await other.page.evaluate(() => localStorage.length)).toBe(0);

	const broken = await visit(browser, link.slice(0, -20));
	await broken.page.getByText('Il collegamento della bozza è rovinato').waitFor();
	await broken.page.getByText('Passo 1 di 8').waitFor();
	expect([...other.complaints, ...broken.complaints]).toEqual([]);
});

test('a browser keeps the draft when asked, and forgets it when asked', async () => {
	const { page } = await visit(browser, address);
	await goThrough(page, [check]);
	await page.getByText('Passo 2 di 8').waitFor();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await page.getByRole('checkbox', { name: 'Conserva le risposte in questo browser' }).check();
	await page.getByRole('radio', { name: 'No, è nuova' }).check();
	await page.getByLabel('Nome', { exact: true }).fill('Arcobaleno');
	await page.reload();
	await page.getByText('Abbiamo ripreso la bozza').waitFor();
	expect(await page.getByLabel('Nome', { exact: true }).inputValue()).toBe('Arcobaleno');
	await page.getByRole('checkbox', { name: 'Conserva le risposte in questo browser' }).uncheck();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('items of a list are added, moved and removed with the keyboard', async () => {
	const { page } = await visit(browser, address);
	await goThrough(page, [check]);
	await page.getByText('Passo 2 di 8').waitFor();
	await page.getByRole('radio', { name: 'No, è nuova' }).check();
	const contacts = page.getByRole('group', { name: /^Recapiti, voce/ });
	await contacts.getByLabel('Recapito').fill('primo');
	await page.getByRole('button', { name: 'Aggiungi una voce (Recapiti)' }).press('Enter');
	await contacts.nth(1).getByLabel('Recapito').fill('secondo');
	await page.getByRole('button', { name: 'Sposta su Recapiti, voce 2' }).press('Enter');
	const values = () =>
		contacts
			.getByLabel('Recapito')
			.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
	expect(await values()).toEqual(['secondo', 'primo']);
	await page.getByRole('status').getByText('La voce è al posto 1 di 2.').waitFor();
	await page.getByRole('button', { name: 'Togli Recapiti, voce 1' }).press('Enter');
	expect(await values()).toEqual(['primo']);
});

test('who goes back while the answers are looked at stays there', async () => {
	const { page } = await visit(browser, address);
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/admin/index.json', async (route) => {
		await held;
		await route.abort();
	});
	await goThrough(page, [check]);
	await page.getByText('Passo 2 di 8').waitFor();
	await page.getByRole('radio', { name: 'Sì, è già un partner' }).check();
	await page.getByLabel('Quale partner').selectOption('Bottegaviva');
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.getByRole('button', { name: 'Indietro' }).click();
	await page.getByText('Passo 1 di 8').waitFor();
	const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
	release();
	await warned;
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.getByText('Passo 2 di 8').waitFor();
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.getByText('Passo 3 di 8').waitFor();
});

test('an offer that is there already is told beside its title, once there is a connection', async () => {
	const { page } = await visit(browser, address);
	await page.clock.install();
	await page.route('**/admin/index.json', (route) => route.abort());
	await goThrough(page, [check]);
	await page.getByText('Passo 2 di 8').waitFor();
	await page.getByRole('radio', { name: 'Sì, è già un partner' }).check();
	await page.getByLabel('Quale partner').selectOption('Bottegaviva');
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.getByText('Passo 3 di 8').waitFor();
	const { title } = await anExistingOffer();
	await answerByKeyboard(page, [["Titolo dell'offerta", { type: title }], ...subject.slice(1)]);
	await page.getByText('Passo 4 di 8').waitFor();
	await page.unroute('**/admin/index.json');
	await page.clock.fastForward('01:00');
	await page.getByRole('button', { name: 'Indietro' }).click();
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.locator('#errori').getByRole('link', { name: title }).waitFor();
	expect(await describedBy(page, '#offers-title')).toContain(
		`«${title}» si chiama come «${title}» di Bottegaviva. Se è lo stesso servizio, correggilo`,
	);
});

test('a text that is too long for an address is copied, and the empty page opened', async () => {
	const fragment = await draftFragment({
		check: { ...Object.fromEntries(told.map((id) => [id, 'si'])), legalType: 'societa' },
		known: 'bottegaviva',
		step: lastStep,
		partners: {},
		offers: anOffer({
			title: 'Un testo molto lungo',
			body: 'È così: più città, più qualità. Però… così è. '.repeat(62),
		}),
	});
	const { page } = await visit(browser, address + fragment);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.context().route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
	const [forge] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('link', { name: 'Proponi il servizio su GitHub' }).click(),
	]);
	expect(forge.url()).toBe(
		'https://github.com/example/vicini-e-connessi/new/main?filename=content%2Foffers%2Fbottegaviva--un-testo-molto-lungo.md',
	);
	await page.getByText('Testo copiato.').waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('title: Un testo molto lungo');
	const mail = await page.getByRole('link', { name: "Apri l'e-mail" }).getAttribute('href');
	expect(new URL(mail ?? '').searchParams.get('body')).toContain(
		'in allegato la nostra proposta per il catalogo: bottegaviva--un-testo-molto-lungo.md',
	);
});

test('a logo goes with the proposal; a draft knows its name alone and asks for it again', async () => {
	const logo = { name: 'marchio.jpg', mimeType: 'image/jpeg', buffer: await aLargeLogo() };
	const fragment = await draftFragment({
		check: { ...Object.fromEntries(told.map((id) => [id, 'si'])), legalType: 'societa' },
		known: '',
		step: lastStep,
		partners: aPartner({ name: 'Pane Caldo', logo: logo.name, logoAlt: 'Un cerchio rosso' }),
		offers: anOffer({ title: 'Il forno in rete' }),
	});
	const { page, complaints } = await visit(browser, address + fragment);
	await page.locator('#errori').getByRole('link', { name: /^Logo/ }).click();
	const question = page.getByLabel('Logo (facoltativo)', { exact: true });
	await expect.poll(() => question.evaluate((at) => at === document.activeElement)).toBe(true);
	expect(await describedBy(page, '#partners-logo')).toContain(
		'Scegli di nuovo il file «marchio.jpg»: una bozza ne conserva solo il nome.',
	);
	await question.setInputFiles({ ...logo, name: 'finto.png', buffer: Buffer.from('<script>') });
	await page.getByText('Hai scelto finto.png').waitFor();
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.locator('#errori').getByText("Logo: Il file non è un'immagine").waitFor();

	await question.setInputFiles(logo);
	await page
		.getByText("Hai scelto marchio.jpg. Abbiamo convertito l'immagine: ora è di ")
		.waitFor();
	for (let step = 3; step <= 8; step += 1) {
		await page.getByRole('button', { name: 'Avanti' }).click();
		await page.getByText(`Passo ${step} di 8`).waitFor();
	}
	const shown = page.getByRole('img', { name: 'Un cerchio rosso' });
	expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(400);

	const root = await copyOfSample();
	const picture = 'public/uploads/pane-caldo/logo.webp';
	for (const [name, file] of [
		["Scarica i dati dell'organizzazione", 'content/partners/pane-caldo.md'],
		['Scarica il servizio', 'content/offers/pane-caldo--il-forno-in-rete.md'],
		["Scarica l'immagine (Logo)", picture],
	] as const) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name }).last().click(),
		]);
		expect(download.suggestedFilename()).toBe(path.basename(file));
		await download.saveAs(path.join(root, file));
	}
	const { stdout } = await run(process.execPath, ['scripts/check.ts', '--root', root]);
	expect(stdout).toContain('nessun errore');
	const mail = await page.getByRole('link', { name: "Apri l'e-mail" }).getAttribute('href');
	expect(new URL(mail ?? '').searchParams.get('body')).toContain('logo.webp');
	expect(complaints).toEqual([]);
});

test('of files that are chosen one after the other the last one counts, and none that was removed', async () => {
	const fragment = await draftFragment({
		check: {},
		known: '',
		step: 1,
		partners: aPartner({ name: 'Pane Caldo' }),
		offers: {},
	});
	const { page } = await visit(browser, address + fragment);
	page.on('dialog', (dialog) => void dialog.accept());
	const buffer = await sharp(await aLargeLogo())
		.resize(200)
		.png()
		.toBuffer();
	const logo = { mimeType: 'image/png', buffer };
	const question = page.getByLabel('Logo (facoltativo)', { exact: true });
	const shown = page.locator('#partners-logo-scelto');
	const chooseSlowly = async () => {
		const slow = await holdNextPicture(page);
		await question.setInputFiles({ ...logo, name: 'lento.png' });
		await slow.evaluate(({ held }) => held);
		return () => slow.evaluate(({ release }) => release());
	};
	await page.getByText('Passo 2 di 8').waitFor();
	await openDetails(page);
	const comeLate = await chooseSlowly();
	await question.setInputFiles({ ...logo, name: 'svelto.png' });
	await page.getByText('Hai scelto svelto.png').waitFor();
	await comeLate();
	expect.soft(await shown.innerText()).toContain('svelto.png');

	const comeAfterRemoval = await chooseSlowly();
	await page.getByRole('button', { name: "Togli l'immagine (Logo)" }).click();
	await comeAfterRemoval();
	expect.soft(await shown.innerText()).toBe('');

	const comeAfterRestart = await chooseSlowly();
	await page.getByRole('button', { name: 'Ricomincia' }).click();
	await page.getByText('Passo 1 di 8').waitFor();
	await comeAfterRestart();
	await goThrough(page, [check]);
	await page.getByRole('radio', { name: 'No, è nuova' }).check();
	await openDetails(page);
	expect.soft(await shown.innerText()).toBe('');
});

test('opening the form costs what a poor line can bear, and the rest waits', async () => {
	const { page } = await visit(browser, `${site.home}404.html`);
	let bytes = 0;
	const sizes: Promise<void>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() !== 'script') return;
		sizes.push(
			response.body().then((body) => {
				bytes += brotliCompressSync(body).length;
			}),
		);
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	await Promise.all(sizes);
	console.log(`Scripts of the form when it opens: ${bytes} bytes after brotli.`);
	expect(bytes).toBeGreaterThan(10_000);
	expect(bytes).toBeLessThanOrEqual(60_000);
});

test('without JavaScript the same questions stand on paper, and no button is dead', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(address);
	const words = await page.getByRole('main').innerText();
	expect(words).toContain('Questo modulo si apre solo con JavaScript');
	expect(words).toContain('Scrivi il nome del file e allegalo al messaggio.');
	for (const name of ["Titolo dell'offerta", 'Denominazione', 'Descrizione', 'Che cosa fare']) {
		expect(await page.getByLabel(name, { exact: true }).first().isVisible(), name).toBe(true);
	}
	expect(await page.locator('main button').count()).toBe(0);
	const mail = await page
		.getByRole('link', { name: "Apri un'e-mail con le domande" })
		.getAttribute('href');
	expect(new URL(mail ?? '').searchParams.get('body')).toContain("Titolo dell'offerta: ");
});

test('every step is accessible at the width of a small phone and of a desk', journey, async () => {
	const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(address);
	await page.getByText('Passo 1 di 8').waitFor();
	await bringEngines(page);
	const faults: string[] = [];
	const look = async (where: string) => faults.push(...(await faultsOf(page, where)));
	for (const [position, answers] of proposal.entries()) {
		await page.getByText(`Passo ${position + 1} di 8`).waitFor();
		await page.getByRole('button', { name: 'Avanti' }).click();
		await page.locator('#errori').waitFor();
		await openDetails(page);
		await look(`step ${position + 1} with its errors`);
		await page.getByRole('heading', { level: 2 }).first().focus();
		await answerByKeyboard(page, answers);
	}
	await page.getByRole('heading', { name: 'Manda la proposta' }).waitFor();
	await openDetails(page);
	await look('the review');
	expect(faults).toEqual([]);
});

test('the questions on paper are accessible too', journey, async () => {
	const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.goto(address);
	await page.getByRole('heading', { name: 'Le domande su carta o per e-mail' }).waitFor();
	await bringEngines(page);
	expect(await faultsOf(page, 'paper')).toEqual([]);
});

test('the keyboard reaches all of the form, and sees where it is', async () => {
	const { page } = await visit(browser, address);
	await page.setViewportSize({ width: 320, height: 740 });
	const { stops, faults } = await walkByKeyboard(page);
	expect(stops).toBeGreaterThan(15);
	expect(faults).toEqual([]);
});

/** What is wrong with a page for people who use it in another way, on a small phone and on a desk. */
async function faultsOf(page: Page, where: string): Promise<string[]> {
	const faults: string[] = [];
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 740 });
		await page.emulateMedia({ colorScheme: 'light' });
		for (const find of [axeFaults, ibmFaults, textSpacingFaults])
			faults.push(...(await find(page)).map((fault) => `${where}, ${width} px: ${fault}`));
		await page.emulateMedia({ colorScheme: 'dark' });
		faults.push(...(await contrastFaults(page)).map((fault) => `${where}, dark: ${fault}`));
	}
	return faults;
}

/** Answers steps, the first of which has this number. */
async function goThrough(page: Page, steps: typeof proposal, first = 1): Promise<void> {
	for (const [position, answers] of steps.entries()) {
		await page.getByText(`Passo ${first + position} di 8`).waitFor();
		await answerByKeyboard(page, answers);
	}
}

/** The words that are tied to a control. */
async function describedBy(page: Page, control: string): Promise<string> {
	const ids = (await page.locator(control).getAttribute('aria-describedby')) ?? '';
	const said = await Promise.all(ids.split(' ').map((id) => page.locator(`#${id}`).innerText()));
	return said.join(' ');
}

function openDetails(page: Page): Promise<void> {
	return page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

/** A logo as people have it: far too large, and in a format that the catalogue does not take. */
function aLargeLogo(): Promise<Buffer> {
	const drawn =
		'<svg width="2000" height="1000"><circle cx="1000" cy="500" r="400" fill="red"/></svg>';
	return sharp(Buffer.from(drawn)).jpeg({ quality: 100 }).toBuffer();
}

async function anExistingOffer(): Promise<{ title: string }> {
	const text = await readFile(
		path.join(sampleContent, 'offers/bottegaviva--vetrina-online.md'),
		'utf8',
	);
	return { title: /^title: (.*)$/m.exec(text)?.[1] ?? '' };
}

/** A copy of the sample catalogue that a test may add to. */
async function copyOfSample(): Promise<string> {
	const root = await mkdtemp(path.join(tmpdir(), 'proposal-'));
	onTestFinished(() => rm(root, { recursive: true }));
	await cp(sampleContent, path.join(root, 'content'), { recursive: true });
	return root;
}

const run = promisify(execFile);
