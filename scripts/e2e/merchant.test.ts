import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveSample, type ServedForTest } from './built-site.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['/', '/a/b/'])('under %s', (base) => {
	let site: ServedForTest;
	beforeAll(async () => {
		site = await serveSample({ url: `https://vicini-e-connessi.example${base}` });
	});
	afterAll(() => site[Symbol.asyncDispose]());

	test('a merchant finds an offer from the home page in two choices, reads it and comes back', async () => {
		const { page, complaints } = await open(site.home);
		expect(new URL(page.url()).pathname).toBe(base);
		await page.getByLabel('Categoria').selectOption({ label: 'Consegne a domicilio' });
		await page.getByLabel('Regione').selectOption({ label: 'Toscana' });
		await page.getByRole('button', { name: 'Cerca' }).click();

		await page.getByText('1 servizio trovato').waitFor();
		expect(page.url()).toBe(`${site.home}cerca/?q=&categoria=consegne-a-domicilio&regione=toscana`);
		await page
			.getByRole('link', { name: 'Trenta consegne in bici al mese, entro la sera' })
			.click();

		await page
			.getByRole('heading', { level: 1, name: 'Trenta consegne in bici al mese' })
			.waitFor();
		const activation = page.getByRole('link', { name: /Attiva/ });
		expect(await activation.getAttribute('href')).toMatch(/^https:\/\/www\.paccolieve\.example\//);

		await page.goBack();
		await page.getByText('1 servizio trovato').waitFor();
		expect(await page.getByLabel('Regione').inputValue()).toBe('toscana');
		expect(complaints).toEqual([]);
	});

	test.each([
		[
			'a noun that stands only after an elided article',
			'etichettatrice',
			'Tutti gli ordini in un elenco, ogni pacco con il suo nome',
		],
		[
			'an accented word, without its accent',
			'citta',
			'Trenta consegne in bici al mese, entro la sera',
		],
		[
			'the name of a category',
			'supporto e formazione',
			'Un volontario ti chiama e risolve il dubbio con te',
		],
		['a synonym that no page shows', 'vendere su internet', 'Vetrina online pronta in un giorno'],
		[
			'the name of a partner',
			'rete lanterna',
			'Un volontario ti chiama e risolve il dubbio con te',
		],
	])('search finds %s', async (_name, words, title) => {
		const { page } = await open(`${site.home}cerca/`);
		await page.getByRole('searchbox').fill(words);
		await page.getByRole('searchbox').press('Enter');
		await page.getByRole('link', { name: title }).waitFor();
	});
});

describe('in the demonstration', () => {
	let site: ServedForTest;
	beforeAll(async () => {
		site = await serveSample();
	});
	afterAll(() => site[Symbol.asyncDispose]());

	test('a card found by search is the card of the list', async () => {
		const { page } = await open(`${site.home}offerte/`);
		const inList = await cards(page);
		await page.goto(`${site.home}cerca/`);
		await page.getByRole('button', { name: 'Cerca' }).click();
		await page.getByText('5 servizi trovati').waitFor();
		expect(await cards(page)).toEqual(inList);
		expect(inList).toHaveLength(5);
	});

	test('national offers are found in every Region, regional ones in theirs alone', async () => {
		const { page } = await open(`${site.home}cerca/?regione=molise`);
		await page.getByText('2 servizi trovati').waitFor();
		await page.getByLabel('Regione').selectOption({ label: 'Trentino-Alto Adige/Südtirol' });
		await page.getByText('3 servizi trovati').waitFor();
		expect(page.url()).toBe(`${site.home}cerca/?regione=trentino-alto-adige`);
	});

	test('the number found is announced, and nothing found says what to try', async () => {
		const { page } = await open(`${site.home}cerca/?q=zzzzzz&categoria=pagamenti-digitali`);
		await page.getByRole('status').getByText('Nessun servizio trovato').waitFor();
		expect(await page.getByRole('searchbox').inputValue()).toBe('zzzzzz');
	});

	test('an address with a category that does not exist finds nothing and breaks nothing', async () => {
		const { page, complaints } = await open(
			`${site.home}cerca/?categoria=%22%3E%3Cscript%3E&regione=__proto__`,
		);
		await page.getByRole('status').getByText('Nessun servizio trovato').waitFor();
		expect(complaints).toEqual([]);
	});

	test('going back undoes one choice at a time, and forward does it again', async () => {
		const { page } = await open(`${site.home}cerca/?q=negozio`);
		await page.getByRole('status').getByText('trovat').waitFor();
		const before = await page.getByRole('status').textContent();
		await page.getByLabel('Categoria').selectOption({ label: 'Vendita online' });
		await page.getByText('1 servizio trovato').waitFor();
		await page.goBack();
		await page.getByText(before ?? '').waitFor();
		expect(await page.getByLabel('Categoria').inputValue()).toBe('');
		await page.goForward();
		await page.getByText('1 servizio trovato').waitFor();
	});

	test('a lost connection is said, and the next try works', async () => {
		const { page } = await open(`${site.home}cerca/`);
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.getByRole('searchbox').fill('ordini');
		await page.getByRole('button', { name: 'Cerca' }).click();
		await page.getByText('La ricerca non ha risposto.').waitFor();
		await page.unroute('**/pagefind/**');
		await page.getByRole('button', { name: 'Cerca' }).click();
		await page.getByRole('link', { name: /Tutti gli ordini in un elenco/ }).waitFor();
	});

	test('an ended offer keeps its page, says so and cannot be activated', async () => {
		const { page } = await open(`${site.home}offerte/bottegaviva--incassare-con-un-messaggio/`);
		await page.getByText('Questa offerta è terminata il 31 ottobre 2026').waitFor();
		expect(await page.getByRole('link', { name: /Attiva/ }).count()).toBe(0);
	});

	test('without JavaScript every active offer is two links away', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(site.home);
		await page.getByRole('link', { name: 'Tutti i servizi' }).first().click();
		await page.getByRole('link', { name: 'Vetrina online pronta in un giorno' }).click();
		await page
			.getByRole('heading', { level: 1, name: 'Vetrina online pronta in un giorno' })
			.waitFor();
		await page.goto(`${site.home}cerca/?q=vetrina`);
		// Playwright's text locators pass over noscript.
		expect(await page.getByRole('main').innerText()).toContain(
			'La ricerca ha bisogno di JavaScript',
		);
		await page.getByRole('link', { name: "Apri l'elenco di tutti i servizi" }).click();
		expect(page.url()).toBe(`${site.home}offerte/`);
	});

	test('the keyboard alone leads from the home page to an offer', async () => {
		const { page } = await open(site.home);
		await page.getByRole('searchbox').focus();
		await page.keyboard.type('volontario');
		await page.keyboard.press('Enter');
		await page.getByRole('status').getByText('trovat').waitFor();
		await page.getByRole('searchbox').focus();
		const reached = await tabTo(page, 'Un volontario ti chiama e risolve il dubbio con te');
		expect(reached).toBe(true);
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { level: 1, name: 'Un volontario ti chiama' }).waitFor();
	});
});

test('a site that nobody rebuilt finds no offer that has ended since', async () => {
	await using site = await serveSample({ demoToday: '' }, '2026-10-25');
	const search = `${site.home}cerca/?categoria=pagamenti-digitali`;

	const onTheLastDay = await open(search, '2026-10-31T22:59:00Z');
	await onTheLastDay.page.getByText('1 servizio trovato').waitFor();

	const theDayAfter = await open(search, '2026-10-31T23:00:00Z');
	await theDayAfter.page.getByText('Nessun servizio trovato').waitFor();
});

/** Opens a page, and gathers what a console or another host would hear of it. */
async function open(address: string, instant?: string) {
	const context = await browser.newContext({ locale: 'it-IT' });
	const page = await context.newPage();
	page.setDefaultTimeout(15_000);
	if (instant !== undefined) await page.clock.setFixedTime(new Date(instant));
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== new URL(address).origin) complaints.push(request.url());
	});
	await page.goto(address);
	return { page, complaints };
}

async function cards(page: Page): Promise<string[]> {
	return page
		.locator('article')
		.evaluateAll((articles) => articles.map(({ outerHTML }) => outerHTML));
}

async function tabTo(page: Page, name: string): Promise<boolean> {
	const link = page.getByRole('link', { name });
	for (let presses = 0; presses < 40; presses++) {
		await page.keyboard.press('Tab');
		if (await link.evaluate((element) => element === document.activeElement)) return true;
	}
	return false;
}
