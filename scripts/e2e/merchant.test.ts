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
		await page.getByText('32 servizi trovati').waitFor();
		expect(await cards(page)).toEqual(inList);
		expect(inList).toHaveLength(12);
	});

	test('national offers are found in every Region, regional ones in theirs alone', async () => {
		const { page } = await open(`${site.home}cerca/?regione=molise`);
		await page.getByText('16 servizi trovati').waitFor();
		await page.getByLabel('Regione').selectOption({ label: 'Trentino-Alto Adige/Südtirol' });
		await page.getByText('20 servizi trovati').waitFor();
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
		const status = page.getByRole('status').filter({ hasText: 'trovat' });
		const before = await status.innerText();
		await page.getByLabel('Categoria').selectOption({ label: 'Vendita online' });
		const narrowed = await status.filter({ hasNotText: before }).innerText();
		await page.goBack();
		await status.filter({ hasText: before }).waitFor();
		expect(await page.getByLabel('Categoria').inputValue()).toBe('');
		await page.goForward();
		await status.filter({ hasText: narrowed }).waitFor();
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

	test.each([
		['ended', 'bottegaviva--incassare-con-un-messaggio', 'è terminata il 31 ottobre 2026'],
		['coming', 'bit-di-paese--sei-sere-in-paese', 'si potrà attivare dal'],
		['suspended', 'ruota-libera--consegna-prima-di-cena', 'il modulo chiedeva due euro a consegna'],
		['of a suspended partner', 'inchiostro--volantino-della-settimana', 'è sospesa'],
		['withdrawn', 'ponte-radio--internet-nelle-valli', 'è stata ritirata'],
		['used up', 'voce-di-quartiere--una-foto-due-righe', 'I posti sono esauriti'],
	])(
		'an offer that is %s keeps its page, says so, cannot be activated and is not found',
		async (_state, id, words) => {
			const { page } = await open(`${site.home}offerte/${id}/`);
			const title = await page.getByRole('heading', { level: 1 }).innerText();
			await page.getByText(words).waitFor();
			expect(await page.getByRole('heading', { name: 'Come si attiva' }).count()).toBe(0);
			await page.goto(`${site.home}cerca/?${new URLSearchParams({ q: title }).toString()}`);
			await page
				.getByRole('status')
				.getByText(/trovat/)
				.waitFor();
			expect(await page.getByRole('link', { name: title }).count()).toBe(0);
		},
	);

	test.each([
		['with a call', 'malga-digitale--internet-in-quota', 'a[href^="tel:+39"]'],
		['by e-mail', 'lettera-aperta--una-lettera-al-mese', 'a[href^="mailto:"]'],
		['with a code', 'cassa-chiara--cassa-e-conti-della-sera', '.activation-code strong'],
		['on the spot', 'passo-passo--un-ora-allo-sportello', '.activation-visit'],
	])('an offer that one activates %s says how', async (_way, id, selector) => {
		const { page } = await open(`${site.home}offerte/${id}/`);
		await page.getByRole('region', { name: 'Come si attiva' }).locator(selector).waitFor();
	});

	test('without JavaScript the list leads to every active offer, page after page', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(site.home);
		await page.getByRole('link', { name: 'Tutti i servizi' }).first().click();
		const titles: string[] = [];
		const next = page.getByRole('link', { name: 'Pagina successiva' });
		for (;;) {
			titles.push(...(await page.locator('article h3').allInnerTexts()));
			if ((await next.count()) === 0) break;
			await next.click();
		}
		expect(new Set(titles).size).toBe(32);
		expect(titles).toContain('Vetrina online pronta in un giorno');
		await page.getByRole('link', { name: titles.at(-1) ?? '' }).click();
		await page.getByRole('heading', { level: 1, name: titles.at(-1) ?? '' }).waitFor();
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

test('a site that nobody rebuilt finds what it knew to be active, less what has ended since', async () => {
	await using site = await serveSample({ demoToday: '' }, '2026-10-25');
	const search = `${site.home}cerca/?categoria=pagamenti-digitali`;

	const onTheLastDay = await open(search, '2026-10-31T22:59:00Z');
	await onTheLastDay.page.getByText('2 servizi trovati').waitFor();

	const theDayAfter = await open(search, '2026-10-31T23:00:00Z');
	await theDayAfter.page.getByText('1 servizio trovato').waitFor();

	// Two more started on the 9th of November: their pages still say that they are to come.
	const later = await open(search, '2026-11-10T12:00:00Z');
	await later.page.getByText('1 servizio trovato').waitFor();
	await later.page.goto(`${site.home}offerte/buono-vicino--buoni-regalo/`);
	await later.page.getByText('si potrà attivare dal 9 novembre 2026').waitFor();
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
