import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openCms, save, writeOver } from './cms.ts';
import { startDesk } from './started-desk.ts';
import type { Desk } from './started-site.ts';

let browser: Browser;
let workspace: string;
let site: Desk;
beforeAll(async () => {
	browser = await launchBrowser();
	workspace = await mkdtemp(path.join(tmpdir(), 'cms-unsaved-'));
	site = await startDesk(workspace);
});
afterAll(async () => {
	await site.stop();
	await browser.close();
	await rm(workspace, { recursive: true });
});

test('a new entry with a list and a text survives a reload, and is saved whole', async () => {
	const page = await openEntry('partners/new');
	await page.getByLabel('Nome', { exact: true }).fill('Lume Vivo');
	await page.getByLabel('Denominazione').fill('Lume Vivo S.r.l.');
	await choose(page, 'Forma', 'Società');
	await page.getByLabel('Sito').fill('https://www.lumevivo.example');
	await page.getByRole('button', { name: 'Aggiungi voce' }).first().click();
	await choose(page, 'Tipo', 'Telefono');
	await page.getByLabel('Recapito').fill('+39 000 765 4321');
	await choose(page, 'Profilo (facoltativo)', 'Startup');
	const text = `Siamo in tre e prepariamo pagine per le botteghe: ${'lo facciamo insieme, al telefono. '.repeat(3)}`;
	await body(page).click();
	await page.keyboard.insertText(text);
	await keptWith(page, 'al telefono');

	await page.reload();
	await question(page).getByText('Avevi iniziato a scrivere «Lume Vivo»').waitFor();
	await question(page).getByRole('button', { name: 'Riprendi' }).click();
	await body(page).getByText('Siamo in tre').waitFor();
	await save(page);
	const written = git('show', 'cms/partners/lume-vivo:content/partners/lume-vivo.md');
	expect(written).toMatchInlineSnapshot(`
		"---
		name: Lume Vivo
		legalName: Lume Vivo S.r.l.
		legalType: societa
		website: https://www.lumevivo.example
		contacts:
		  - kind: telefono
		    value: +39 000 765 4321
		profile: startup
		---

		Siamo in tre e prepariamo pagine per le botteghe: lo facciamo insieme, al telefono. lo facciamo insieme, al telefono. lo facciamo insieme, al telefono."
	`);

	expect(await kept(page)).toEqual([]);
	await openAnother(page, 'partners/new', 'Nome');
	expect(await question(page).count()).toBe(0);
});

test('an entry that was changed can be taken up, put off or thrown away', async () => {
	const page = await openEntry(offer);
	await writeOver(page.getByLabel('Che cosa fare').nth(1), 'Manda dieci foto');
	await page.reload();
	await question(page).getByText('«Vetrina online pronta in un giorno»').waitFor();
	expect(
		await question(page)
			.getByText(/\d{1,2}:\d{2}/)
			.count(),
		'a time',
	).toBe(1);
	await page.keyboard.press('Escape');
	expect(await page.getByLabel('Che cosa fare').nth(1).inputValue()).toBe('Manda le foto');

	await page.reload();
	await question(page).getByRole('button', { name: 'Riprendi' }).press('Enter');
	await page.waitForFunction(
		(words) => [...document.querySelectorAll('input')].some(({ value }) => value === words),
		'Manda dieci foto',
	);
	await page.reload();
	await question(page).getByRole('button', { name: 'Butta via' }).click();
	await expect.poll(() => kept(page)).toEqual([]);
	expect(await page.getByLabel('Che cosa fare').nth(1).inputValue()).toBe('Manda le foto');
});

test('what is written in two windows stays apart', async () => {
	const context = await browser.newContext({ locale: 'it-IT' });
	const one = await openEntry('offers/new', context);
	await one.getByLabel("Titolo dell'offerta").fill('Uno dei due titoli');
	const other = await context.newPage();
	await openAnother(other, 'offers/new', "Titolo dell'offerta");
	expect(await question(other).count(), 'what another window is writing').toBe(0);
	await other.getByLabel("Titolo dell'offerta").fill('Un altro titolo');
	await one.reload();
	await question(one).getByText('«Uno dei due titoli»').waitFor();
	await question(one).getByRole('button', { name: 'Butta via' }).click();
	await expect.poll(() => kept(one)).toHaveLength(1);

	await other.close();
	await one.reload();
	await question(one).getByText('«Un altro titolo»').waitFor();
	await context.close();
});

test('what an older form kept does not break the one of today', async () => {
	const page = await openEntry(offer);
	await page.evaluate(() => {
		const changes = {
			titolo: 'x',
			title: 'Una vetrina che resta',
			support: 'Telefono',
			activation: { steps: ['Apri'], time: 'un-ora', ora: 5 },
		};
		const name = `unsaved ${location.pathname} offers bottegaviva--vetrina-online old`;
		localStorage.setItem(name, JSON.stringify({ at: '2026-11-01T10:00:00Z', changes }));
		localStorage.setItem(`${name}er`, '{"at":');
	});
	await page.reload();
	await question(page).getByRole('button', { name: 'Riprendi' }).click();
	await page.getByLabel('Tempo per attivare').waitFor();
	await page.waitForFunction(() =>
		[...document.querySelectorAll('input')].some(({ value }) => value === 'Una vetrina che resta'),
	);
	expect(await page.getByLabel('Recapito').first().inputValue()).toBe('+39 000 123 4567');

	// Whoever leaves the form after a warning has thrown it away.
	await page.getByRole('link', { name: "torna all'elenco" }).click();
	await expect.poll(() => kept(page)).toEqual([]);
	expect(asked).toEqual(['Vuoi davvero abbandonare questa pagina?']);
});

test('an entry opens in the place of another one whose form was open, if nothing is lost', async () => {
	const page = await openEntry('partners/new');
	const title = page.getByLabel("Titolo dell'offerta", { exact: true });
	await page.getByLabel('Nome', { exact: true }).fill('Lume Vivo');
	let answer: 'accept' | 'dismiss' = 'dismiss';
	const questions: string[] = [];
	page.removeAllListeners('dialog');
	page.on('dialog', (dialog) => {
		questions.push(dialog.message());
		void dialog[answer]();
	});
	await page.goto(`${site.home}admin/#/collections/${offer}`);
	await expect.poll(() => page.url()).toContain('#/collections/partners/new');
	expect(await page.getByLabel('Nome', { exact: true }).inputValue()).toBe('Lume Vivo');

	answer = 'accept';
	await page.goto(`${site.home}admin/#/collections/${offer}`);
	await title.waitFor();
	expect(await title.inputValue()).toBe('Vetrina online pronta in un giorno');
	expect(questions).toEqual(Array(2).fill('Vuoi davvero abbandonare questa pagina?'));
	expect(await kept(page)).toEqual([]);

	await page.goto(`${site.home}admin/#/collections/partners/entries/bottegaviva`);
	await expect
		.poll(() => page.getByLabel('Nome', { exact: true }).inputValue())
		.toBe('Bottegaviva');
	expect(questions).toHaveLength(2);
});

test('a link of its page begins a change once, and leaves what is left to answer', async () => {
	const page = await newPage();
	await follow(page, 'Sospendi');
	await page.getByRole('button', { name: 'Accedi' }).click();
	const notice = page.getByRole('status', { name: '«Sospendi»' });
	expect(await notice.innerText()).toMatchInlineSnapshot(`
		"«Sospendi»: manca la tua risposta

		Abbiamo scritto:

		Stato: Sospesa
		Sospensione: Chi sospende: Dal partner; Dal: 16 novembre 2026

		Ora rispondi a «Motivo», controlla e premi «Salva».

		Chiudi"
	`);
	const reason = page.getByLabel('Motivo');
	await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true);
	await page.keyboard.insertText('Il servizio si ferma per lavori e riprende a gennaio.');
	await keptWith(page, 'riprende a gennaio');

	await page.reload();
	await question(page).getByRole('button', { name: 'Riprendi' }).click();
	await page.waitForFunction(() =>
		[...document.querySelectorAll('textarea')].some(({ value }) => value.includes('a gennaio')),
	);
	expect(await notice.count(), 'what was asked once').toBe(0);
	await save(page);
	const file = 'content/offers/bottegaviva--vetrina-online.md';
	const before = git('show', `main:${file}`).split('\n');
	const draft = git('show', `cms/offers/bottegaviva--vetrina-online:${file}`).split('\n');
	const written = draft.filter((line) => !before.includes(line));
	expect(written.join('\n')).toMatchInlineSnapshot(`
		"status: sospesa
		suspension:
		  by: partner
		  from: 2026-11-16
		  reason: Il servizio si ferma per lavori e riprende a gennaio."
	`);

	await follow(page, 'Posti esauriti');
	await page
		.getByRole('status', { name: '«Posti esauriti»: adesso non si può' })
		.getByText('Lo stato del servizio è «Sospeso». Non abbiamo scritto niente.')
		.waitFor();
	await page.getByLabel('In breve: che cosa ottieni').fill('Una pagina.');
	await follow(page, 'Ritira');
	await question(page).getByRole('button', { name: 'Riprendi' }).click();
	await page.getByRole('status').getByText('Hai ripreso le risposte di prima.').waitFor();
	expect(await kept(page)).toHaveLength(1);
});

test('a browser that cannot keep anything says so', async () => {
	const page = await browser.newPage({ locale: 'it-IT' });
	await page.addInitScript(() => {
		const keep = Storage.prototype.setItem.bind(localStorage);
		Storage.prototype.setItem = (name, value) => {
			if (name.startsWith('unsaved')) throw new DOMException('Full', 'QuotaExceededError');
			keep(name, value);
		};
	});
	await openCms(page, site.home);
	await page.goto(`${site.home}admin/#/collections/offers/new`);
	await page.getByLabel("Titolo dell'offerta").fill('Una vetrina');
	await page.getByRole('alert').getByText('Salva spesso').waitFor();
});

const offer = 'offers/entries/bottegaviva--vetrina-online';

/** What Decap asks of its own accord. */
const asked: string[] = [];

async function openEntry(address: string, context?: BrowserContext): Promise<Page> {
	const page = await newPage(context);
	await openCms(page, site.home);
	await page.goto(`${site.home}admin/#/collections/${address}`);
	await page.getByRole('button', { name: 'Salva', exact: true }).waitFor();
	return page;
}

async function newPage(context?: BrowserContext): Promise<Page> {
	const page = await (context ?? browser).newPage(context ? {} : { locale: 'it-IT' });
	// Decap warns of what is not saved; there must be no other question of its own.
	page.on('dialog', (dialog) => {
		if (dialog.type() !== 'beforeunload') asked.push(dialog.message());
		void dialog.accept();
	});
	return page;
}

/** Follows a link of the offer's page into the CMS. */
async function follow(page: Page, action: string): Promise<void> {
	await page.goto(`${site.home}offerte/bottegaviva--vetrina-online/`);
	await page.getByText('Gestisci questo servizio').click();
	await page.getByText('Usa il programma di redazione').click();
	await page.getByRole('link', { name: `${action} nel programma` }).click();
}

async function openAnother(page: Page, address: string, label: string): Promise<void> {
	await page.goto(`${site.home}admin/#/collections/${address}`);
	await page.getByLabel(label, { exact: true }).waitFor();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
	await page.getByLabel(label, { exact: true }).first().fill(option);
	await page.getByRole('option', { name: option, exact: true }).click();
}

function question(page: Page): Locator {
	return page.getByRole('dialog', { name: 'Vuoi riprendere?' });
}

function body(page: Page): Locator {
	return page.locator('[contenteditable=true]');
}

/** Decap takes the words of its Markdown editor a moment after they are written. */
async function keptWith(page: Page, words: string): Promise<void> {
	await page.waitForFunction(
		(wanted) => Object.values(localStorage).some((text) => String(text).includes(wanted)),
		words,
	);
}

function kept(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		Object.keys(localStorage).filter((name) => name.startsWith('unsaved')),
	);
}

function git(...args: string[]): string {
	return execFileSync('git', args, { cwd: site.clone, encoding: 'utf8' }).trim();
}
