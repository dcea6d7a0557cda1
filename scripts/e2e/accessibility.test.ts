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
import { readBuiltPages } from './gates/built-pages.ts';
import { walkByKeyboard } from './gates/keyboard-walk.ts';
import { addressesByKind, knownRoutes, listRoutes, pageKinds } from './gates/page-types.ts';
import { textSpacingFaults } from './gates/text-spacing.ts';
import { serveSharedCatalogue } from './shared-site.ts';

/** Widths of a small phone and of a desk, in CSS pixels. */
const widths = [320, 1280];

/** The field guide holds 1,800 elements, and others look at their pages meanwhile. */
const patience = 300_000;

/** Whether all is looked at that takes long: `npm run test:long`. */
const isLong = process.env['LONG'] !== undefined;

/** What is looked at in English too, and walked through at the width of a desk, unless everything is. */
const main = isLong ? pageKinds : ['home', 'search', 'offer'];

const languages = [
	{ language: 'Italian', folder: '', kinds: pageKinds },
	{ language: 'English', folder: 'en/', kinds: main },
];

let browser: Browser;
let site: ServedForTest;
let addresses: Record<string, Map<string, string>>;

beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serveSharedCatalogue()]);
	const pages = await readBuiltPages(site.directory);
	addresses = Object.fromEntries(
		languages.map(({ folder }) => [folder, addressesByKind(pages, folder)]),
	);
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

const cases = languages.flatMap(({ language, folder, kinds }) =>
	kinds.map((kind) => ({ kind, language, folder })),
);

test.concurrent.each(cases)(
	'$kind in $language: no accessibility fault',
	async ({ kind, folder }) => {
		const address = addresses[folder]?.get(kind);
		if (address === undefined) return;
		const page = await openPage(address);
		const faults: string[] = [];
		const collect = async (where: string, find: (page: Page) => Promise<string[]>) => {
			faults.push(...(await find(page)).map((fault) => `${where}: ${fault}`));
		};
		await bringEngines(page);
		// What a reader may open is looked at too.
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		for (const width of widths) {
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
	patience,
);

test.concurrent.each(cases)(
	'$kind in $language: the keyboard reaches everything',
	async ({ kind, folder }) => {
		const address = addresses[folder]?.get(kind);
		if (address === undefined) return;
		for (const width of main.includes(kind) ? widths : widths.slice(0, 1)) {
			const page = await openPage(address, width);
			const { stops, faults } = await walkByKeyboard(page);
			expect(stops).toBeGreaterThan(5);
			expect(faults, `${width} px`).toEqual([]);
			await page.context().close();
		}
	},
);

/** Opens a page, which must not complain. */
async function openPage(address: string, width = 320): Promise<Page> {
	// The engines are put into the page, which its own policy would refuse.
	const context = await browser.newContext({
		viewport: { width, height: 740 },
		bypassCSP: true,
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	page.on('pageerror', (error) => {
		throw error;
	});
	await page.goto(site.home + address, { waitUntil: 'networkidle' });
	return page;
}
