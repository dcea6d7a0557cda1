import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { ServedForTest } from './built-site.ts';
import { serveSharedCatalogue } from './shared-site.ts';
import { visit } from './visit.ts';

let browser: Browser;
let site: ServedForTest;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serveSharedCatalogue()]);
});
afterAll(async () => {
	await browser.close();
	await site[Symbol.asyncDispose]();
});

test('a guide says how long a first proposal takes', async () => {
	const { page } = await visit(browser, `${site.home}guide/primo-servizio/`);
	const sentence = await page.getByText('Le domande a cui bisogna rispondere').innerText();
	expect(sentence).toMatch(/sono 27: 5 .* e 22 .* In tutto sono al massimo 1[0-4] minuti\.$/);
});

test('pictures of a guide are fetched when one comes to them', async () => {
	const { page, complaints } = await visit(browser, `${site.home}guide/primo-servizio/`);
	const pictures = page.getByRole('main').locator('img');
	const isThere = () =>
		pictures.evaluateAll((all: HTMLImageElement[]) => all.map((one) => one.naturalWidth > 0));
	const count = await pictures.count();
	expect(count).toBeGreaterThan(3);
	expect(await isThere()).toContain(false);
	for (let at = 0; at < count; at += 1) {
		await pictures.nth(at).scrollIntoViewIfNeeded();
		await expect.poll(async () => (await isThere())[at]).toBe(true);
	}
	expect(complaints).toEqual([]);
});
