import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { ServedForTest } from './built-site.ts';
import { serveSharedSample } from './shared-site.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each<[string, Record<string, string>]>([
	['/', {}],
	['/a/b/', { url: 'https://vicini-e-connessi.example/a/b/' }],
])('under %s', (base, settings) => {
	let site: ServedForTest;
	beforeAll(async () => {
		site = await serveSharedSample(settings);
	});
	afterAll(() => site[Symbol.asyncDispose]());

	test('a merchant finds an offer from the home page in two choices, reads it and comes back', async () => {
		const { page, complaints } = await visit(browser, site.home);
		expect(new URL(page.url()).pathname).toBe(base);
		await page.getByLabel('Che cosa ti serve?').selectOption({ label: 'Consegne a domicilio' });
		await page.getByLabel('Dove lavori?').selectOption({ label: 'Toscana' });
		await page.getByRole('button', { name: 'Trova i servizi' }).click();

		await page.getByText('1 servizio trovato').waitFor();
		expect(page.url()).toBe(`${site.home}cerca/?categoria=consegne-a-domicilio&regione=toscana`);
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

	test('without JavaScript every active offer is two links away', async () => {
		await using context = await browser.newContext({ javaScriptEnabled: false });
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
		const { page } = await visit(browser, site.home);
		await page.getByRole('link', { name: 'Cerca con una parola' }).focus();
		await page.keyboard.press('Enter');
		await page.getByLabel('Cerca con una parola').focus();
		await page.keyboard.type('volontario');
		await page.keyboard.press('Enter');
		await page.getByRole('link', { name: 'Un volontario ti chiama' }).waitFor();
		await page.getByLabel('Cerca con una parola').focus();
		const reached = await tabTo(page, 'Un volontario ti chiama e risolve il dubbio con te');
		expect(reached).toBe(true);
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { level: 1, name: 'Un volontario ti chiama' }).waitFor();
	});

	test('the conditions of an offer stand on the first screen of a phone', async () => {
		const { page } = await visit(browser, `${site.home}offerte/bottegaviva--vetrina-online/`);
		await page.setViewportSize({ width: 360, height: 740 });
		const card = await page.getByRole('region', { name: 'Le condizioni in chiaro' }).boundingBox();
		expect(card).not.toBeNull();
		expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(740);
	});

	test('an ended offer keeps its page, says so and cannot be activated', async () => {
		const { page } = await visit(
			browser,
			`${site.home}offerte/bottegaviva--incassare-con-un-messaggio/`,
		);
		await page.getByText('Questo servizio è terminato il 31 ottobre 2026').waitFor();
		expect(await page.getByRole('link', { name: /Attiva/ }).count()).toBe(0);
	});
});

async function tabTo(page: Page, name: string): Promise<boolean> {
	const link = page.getByRole('link', { name });
	for (let presses = 0; presses < 40; presses++) {
		await page.keyboard.press('Tab');
		if (await link.evaluate((element) => element === document.activeElement)) return true;
	}
	return false;
}
