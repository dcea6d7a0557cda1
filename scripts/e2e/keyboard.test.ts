import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { ServedForTest } from './built-site.ts';
import { walkByKeyboard } from './gates/keyboard-walk.ts';
import { addressesIn, cases, mainKinds, openAlone, widths } from './gates/looked-at.ts';
import { serveSharedCatalogue } from './shared-site.ts';

let browser: Browser;
let site: ServedForTest;
let addresses: Record<string, Map<string, string>>;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serveSharedCatalogue()]);
	addresses = await addressesIn(site.directory);
});
afterAll(async () => {
	await browser.close();
	await site[Symbol.asyncDispose]();
});

test.concurrent.each(cases)(
	'$kind in $language: the keyboard reaches everything',
	async ({ kind, folder }) => {
		const address = addresses[folder]?.get(kind);
		if (address === undefined) return;
		for (const width of mainKinds.includes(kind) ? widths : widths.slice(0, 1)) {
			const page = await openAlone(browser, site, address, width);
			const { stops, faults } = await walkByKeyboard(page);
			expect(stops).toBeGreaterThan(5);
			expect(faults, `${width} px`).toEqual([]);
			await page.context().close();
		}
	},
);
