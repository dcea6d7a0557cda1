import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveSample, type ServedForTest } from './built-site.ts';
import { cards, visit } from './visit.ts';

let browser: Browser;
let site: ServedForTest;
beforeAll(async () => {
	[browser, site] = await Promise.all([
		launchBrowser(),
		serveSample({ demoToday: '' }, { today: '2026-10-25', edit: addOfferThatBegins }),
	]);
});
afterAll(async () => {
	await browser.close();
	await site[Symbol.asyncDispose]();
});

test('a site that nobody rebuilt finds no offer that has ended since, and counts none', async () => {
	const search = `${site.home}cerca/?categoria=pagamenti-digitali`;

	const onTheLastDay = await visit(browser, search, '2026-10-31T22:59:00Z');
	await onTheLastDay.page.getByText('1 servizio trovato').waitFor();
	expect(await paymentOption(onTheLastDay.page)).toBe('Pagamenti digitali (1)');

	const theDayAfter = await visit(browser, search, '2026-10-31T23:00:00Z');
	await theDayAfter.page.getByText('Nessun servizio trovato').waitFor();
	expect(await paymentOption(theDayAfter.page)).toBe('Pagamenti digitali (0)');
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

function paymentOption(page: Page): Promise<string | null> {
	return page.locator('#categoria option[value=pagamenti-digitali]').textContent();
}

/** Nine days after the site is built. */
async function addOfferThatBegins(content: string): Promise<void> {
	const folder = path.join(content, 'offers');
	const text = await readFile(path.join(folder, 'bottegaviva--vetrina-online.md'), 'utf8');
	const beginning = text
		.replace(/^title: .*$/m, 'title: Prenotare con un anticipo')
		.replace(/^validFrom: .*\n/m, '')
		.replace(/^partner: /m, 'validFrom: 2026-11-03\npartner: ');
	await writeFile(path.join(folder, 'bottegaviva--anticipo.md'), beginning);
}
