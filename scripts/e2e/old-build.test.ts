import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveSample, type ServedForTest } from './built-site.ts';
import { cards, visit } from './visit.ts';

const builtOn = '2026-10-25';
const url = 'https://vicini-e-connessi.example/a/b/';

/** The eighth day after, when most of the offers that take payments have ended. */
const later = '2026-11-01T11:00:00Z';

let browser: Browser;
let site: ServedForTest;
beforeAll(async () => {
	[browser, site] = await Promise.all([
		launchBrowser(),
		serveSample({ demoToday: '', url }, { today: builtOn, edit }),
	]);
});
afterAll(async () => {
	await browser.close();
	await site[Symbol.asyncDispose]();
});

test('a site that nobody rebuilt finds no offer that has ended since, and counts none', async () => {
	const search = `${site.home}cerca/?categoria=pagamenti-digitali`;

	const onTheLastDay = await visit(browser, search, '2026-10-31T22:59:00Z');
	await onTheLastDay.page.getByText('3 servizi trovati').waitFor();
	expect(await paymentOption(onTheLastDay.page)).toBe('Pagamenti digitali (3)');

	const theDayAfter = await visit(browser, search, '2026-10-31T23:00:00Z');
	await theDayAfter.page.getByText('2 servizi trovati').waitFor();
	expect(await paymentOption(theDayAfter.page)).toBe('Pagamenti digitali (2)');
	expect((await cards(theDayAfter.page)).join()).not.toContain('incassare-con-un-messaggio');
});

test('a site that nobody rebuilt finds an offer from its first day on', async () => {
	const search = `${site.home}cerca/?q=anticipo`;

	const theDayBefore = await visit(browser, search, '2026-11-02T22:59:00Z');
	await theDayBefore.page.getByText('Nessun servizio trovato').waitFor();

	const onTheFirstDay = await visit(browser, search, '2026-11-02T23:00:00Z');
	await onTheFirstDay.page.getByRole('link', { name: 'Prenotare con un anticipo' }).waitFor();
	await onTheFirstDay.page.getByText('1 servizio trovato').waitFor();
});

test('on the day of the build the page is as it was built, and asks for nothing more', async () => {
	const requests: string[] = [];
	const { page } = await visit(browser, `${site.home}offerte/`, `${builtOn}T20:00:00Z`);
	page.on('request', (request) => requests.push(request.url()));
	await page.reload({ waitUntil: 'networkidle' });
	expect(await page.locator('.list-count').innerText()).toBe('Servizi da 1 a 12 di 19');
	expect(requests.filter((request) => request.includes('scadenze'))).toEqual([]);
});

test('every number of a site that nobody rebuilt is that of the cards behind it', async () => {
	const { page } = await visit(browser, `${site.home}offerte/`, later);
	await recounted(page);
	expect(await page.locator('.list-age').innerText()).toBe(
		"L'elenco è del 25 ottobre 2026: i servizi finiti da allora non si vedono più. Cerca anche quelli nuovi",
	);
	const lists = [
		...(await choices(page, '')),
		...(await choices(page, 'regioni/')),
		...(await choices(page, 'regioni/lazio/pagamenti-digitali/')),
	];
	console.log(`Numbers compared with cards: ${lists.length}.`);
	expect(lists.length).toBeGreaterThan(20);
	for (const { address, count } of lists) {
		expect(await countCards(page, address), address).toBe(count);
	}
});

test('a page of a list whose offers have all ended says so, and others do not lead to it', async () => {
	const payments = `${site.home}categorie/pagamenti-digitali/`;
	const { page } = await visit(browser, payments, later);
	await page.getByText('I servizi di questa pagina sono terminati.').waitFor();
	expect(await page.locator('article:visible').count()).toBe(0);
	expect(await page.locator('.list-count').isVisible()).toBe(false);

	await page.getByRole('link', { name: 'Pagina successiva' }).click();
	await recounted(page);
	expect(await page.locator('.list-count').innerText()).toBe('Servizi da 1 a 2 di 2');
	expect(await page.locator('article:visible').count()).toBe(2);
	expect(await page.locator('.pagination a:visible').allInnerTexts()).toEqual(['2']);

	await page.getByRole('link', { name: 'Cerca anche quelli nuovi' }).click();
	await page.getByText('2 servizi trovati').waitFor();
});

test('without the list of last days no number is shown, and no ended offer', async () => {
	const { page } = await visit(browser, site.home, later);
	await page.route('**/scadenze.json', (route) => route.abort());
	await page.goto(`${site.home}offerte/`);
	await page.locator('.list-count').waitFor({ state: 'hidden' });
	expect(await page.locator('.choice-count:visible').allInnerTexts()).toEqual(
		expect.not.arrayContaining([expect.stringMatching(/\d/)]),
	);
	expect(await page.locator('article:visible').count()).toBe(0);
});

test('the home page counts what is left, and shows no card of what has ended', async () => {
	const { page } = await visit(browser, site.home, later);
	await recounted(page);
	const category = page.locator('.category-link', { hasText: 'Pagamenti digitali' });
	expect(await category.locator('.category-link-count').innerText()).toBe('2 servizi');
	expect(await page.locator('.home-partners').innerText()).toContain('Oggi 3 fra società');
	expect(await page.locator('article:visible').count()).toBe(0);
});

test('the page of an offer that has ended since says so, and leads nowhere', async () => {
	const offer = `${site.home}offerte/bottegaviva--incassare-con-un-messaggio/`;
	const onTheLastDay = (await visit(browser, offer, '2026-10-31T22:59:00Z')).page;
	await onTheLastDay.getByRole('heading', { name: 'Come si attiva' }).waitFor();
	await onTheLastDay.getByText('In scadenza', { exact: true }).first().waitFor();

	const theDayAfter = (await visit(browser, offer, '2026-10-31T23:00:00Z')).page;
	await theDayAfter.getByText('Questo servizio è terminato il 31 ottobre 2026').waitFor();
	const text = await theDayAfter.locator('main').innerText();
	expect(text).toContain('finita il 31 ottobre 2026');
	expect(text).toContain('Terminato');
	expect(text).not.toMatch(/Come si attiva|In scadenza|calendario|Puoi aderire/);
});

test('the page of an offer that has begun since says how to get it', async () => {
	const offer = `${site.home}offerte/bottegaviva--anticipo/`;
	const theDayBefore = (await visit(browser, offer, '2026-11-02T22:59:00Z')).page;
	await theDayBefore.getByText('Questo servizio si potrà attivare dal 3 novembre 2026.').waitFor();
	expect(await theDayBefore.locator('.activation').isVisible()).toBe(false);

	const onTheFirstDay = (await visit(browser, offer, '2026-11-02T23:00:00Z')).page;
	await onTheFirstDay.getByRole('heading', { name: 'Come si attiva' }).waitFor();
	expect(await onTheFirstDay.locator('main').innerText()).not.toMatch(/In arrivo|si potrà/);
});

test('on the page of a partner an offer goes where its state belongs, and comes back', async () => {
	const { page } = await visit(browser, `${site.home}partner/bottegaviva/`, `${builtOn}T12:00:00Z`);
	const names = (list: string) => page.locator(`#${list} article:visible h3`).allInnerTexts();
	expect(await names('aperti')).toContain('Incassare a distanza con un messaggio');
	expect(await names('chiusi')).toContain('Prenotare con un anticipo');

	// A page that stays open on a phone for days.
	await page.clock.setFixedTime(new Date('2026-11-03T11:00:00Z'));
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await page.locator('#aperti article', { hasText: 'Prenotare con un anticipo' }).waitFor();
	expect(await names('aperti')).not.toContain('Incassare a distanza con un messaggio');
	expect(await names('chiusi')).toContain('Incassare a distanza con un messaggio');
	const begun = page.locator('#aperti article', { hasText: 'Prenotare con un anticipo' });
	expect(await begun.innerText()).not.toContain('In arrivo');
});

test('a public notice closes on its day wherever it is shown', async () => {
	const said = async (address: string, instant: string) => {
		const { page } = await visit(browser, site.home + address, instant);
		await page.waitForLoadState('networkidle');
		return page.locator('main').innerText();
	};
	const lastDay = '2026-12-18T22:59:00Z';
	const dayAfter = '2026-12-18T23:00:00Z';
	const notice = 'avvisi/vicini-e-connessi-2026/';
	expect(await said(notice, lastDay)).toContain('Si può proporre fino al 18 dicembre 2026');
	expect(await said(notice, dayAfter)).toContain('Si poteva proporre fino al 18 dicembre 2026');
	expect(await said(notice, dayAfter)).not.toContain('\nProponi un servizio\n');
	expect(await said('novita/', lastDay)).toContain('Aperto');
	expect(await said('novita/', dayAfter)).not.toContain('Aperto');
	expect(await said('', lastDay)).toContain("Leggi l'avviso aperto");
	expect(await said('', dayAfter)).not.toContain("Leggi l'avviso aperto");
});

/** The links of a list to shorter ones, each with the number beside it. */
async function choices(page: Page, list: string): Promise<{ address: string; count: number }[]> {
	if (list !== '') await page.goto(site.home + list);
	await recounted(page);
	const links = page.locator('.choice-list li:not([hidden]) > a');
	return links.evaluateAll((found) =>
		found.map((link) => ({
			address: (link as HTMLAnchorElement).href,
			count: Number(link.querySelector('.choice-count > [data-counted]')?.textContent),
		})),
	);
}

/** How many cards a list shows, on all its pages; of a Region's own page, how many it speaks of. */
async function countCards(page: Page, address: string): Promise<number> {
	let seen = 0;
	for (let number = 1; ; number += 1) {
		const counting = page.waitForResponse('**/scadenze.json');
		const response = await page.goto(number === 1 ? address : `${address}${String(number)}/`);
		if (response?.status() !== 200) {
			counting.catch(() => undefined);
			return seen;
		}
		await (await counting).finished();
		await page.evaluate(() => new Promise(requestAnimationFrame));
		const region = page.locator('.region-header .lead');
		if ((await region.count()) > 0) return Number(/\d+/.exec(await region.innerText())?.[0]);
		seen += await page.locator('#servizi article:visible').count();
	}
}

/** Waits until the page has counted anew. */
async function recounted(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
}

function paymentOption(page: Page): Promise<string | null> {
	return page.locator('#categoria option[value=pagamenti-digitali]').textContent();
}

/** A notice that closes while nobody builds the site, and offers: see `addOffers`. */
async function edit(content: string): Promise<void> {
	await addOffers(content);
	const notice = path.join(content, 'notices', 'vicini-e-connessi-2026.md');
	const text = await readFile(notice, 'utf8');
	const open = text
		.replace(/^published: .*$/m, 'published: 2026-10-20')
		.replace(/^opens: .*$/m, 'opens: 2026-10-21');
	await writeFile(notice, open);
}

/**
 * One that begins nine days after the site is built, and more than fill a page of those that take
 * payments: most end three days later, two do not.
 */
async function addOffers(content: string): Promise<void> {
	const folder = path.join(content, 'offers');
	const read = (file: string) => readFile(path.join(folder, file), 'utf8');
	const begin = (text: string, title: string, from: string) =>
		text
			.replace(/^title: .*$/m, `title: ${title}`)
			.replace(/^validFrom: .*\n/m, '')
			.replace(/^partner: /m, `validFrom: ${from}\npartner: `);
	const shop = await read('bottegaviva--vetrina-online.md');
	const anticipated = begin(shop, 'Prenotare con un anticipo', '2026-11-03');
	await writeFile(path.join(folder, 'bottegaviva--anticipo.md'), anticipated);
	const payment = await read('bottegaviva--incassare-con-un-messaggio.md');
	for (let number = 1; number <= 15; number += 1) {
		const lastDay = number <= 13 ? '2026-10-28' : '2027-01-31';
		const offer = begin(payment, `Incassare al banco ${String(number)}`, '2026-04-01').replace(
			/^validUntil: .*$/m,
			`validUntil: ${lastDay}`,
		);
		await writeFile(path.join(folder, `bottegaviva--banco-${String(number)}.md`), offer);
	}
}
