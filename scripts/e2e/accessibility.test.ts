import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { ServedForTest } from './built-site.ts';
import {
	axeFaults,
	bringEngines,
	contrastFaults,
	ibmFaults,
} from './gates/accessibility-faults.ts';
import { addressesIn, cases, mainKinds, openAlone, widths } from './gates/looked-at.ts';
import { knownRoutes, listRoutes, pageKinds } from './gates/page-types.ts';
import { textSpacingFaults } from './gates/text-spacing.ts';
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

test('every route of src/pages is looked at, nearly every kind of page in this catalogue', async () => {
	expect(await listRoutes()).toEqual(knownRoutes());
	const found = addresses[''];
	const missing = pageKinds.filter((kind) => !found?.has(kind));
	console.log(
		`Kinds of page: ${found?.size ?? 0} looked at, none of: ${missing.join(', ') || '–'}`,
	);
	expect(found?.size).toBeGreaterThan(pageKinds.length / 2);
	expect(addresses['en/']?.size).toBe(found?.size);
});

test.concurrent.each(cases)(
	'$kind in $language: no accessibility fault',
	async ({ kind, folder }) => {
		const address = addresses[folder]?.get(kind);
		if (address === undefined) return;
		const page = await openAlone(browser, site, address);
		const faults: string[] = [];
		const collect = async (where: string, find: (page: Page) => Promise<string[]>) => {
			faults.push(...(await find(page)).map((fault) => `${where}: ${fault}`));
		};
		await bringEngines(page);
		// What a reader may open is looked at too.
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		for (const width of mainKinds.includes(kind) ? widths : widths.slice(0, 1)) {
			await page.setViewportSize({ width, height: 740 });
			await page.emulateMedia({ colorScheme: 'light' });
			await collect(`${width} px`, axeFaults);
			await collect(`${width} px`, ibmFaults);
			await collect(`${width} px`, textSpacingFaults);
			await page.emulateMedia({ colorScheme: 'dark' });
			await collect(`${width} px, dark`, contrastFaults);
		}
		expect(faults).toEqual([]);
		await page.context().close();
	},
);
