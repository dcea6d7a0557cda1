import type { Browser, Page } from 'playwright-core';
import type { ServedForTest } from '../built-site.ts';
import { readBuiltPages } from './built-pages.ts';
import { addressesByKind, pageKinds } from './page-types.ts';

/** Widths of a small phone and of a desk, in CSS pixels. */
export const widths = [320, 1280];

/** What is looked at in English too, and at the width of a desk: all in `npm run test:long`. */
export const mainKinds =
	process.env['LONG'] === undefined ? ['home', 'search', 'offer'] : pageKinds;

const languages = [
	{ language: 'Italian', folder: '', kinds: pageKinds },
	{ language: 'English', folder: 'en/', kinds: mainKinds },
];

/** Each kind of page in each language that it is looked at in. */
export const cases = languages.flatMap(({ language, folder, kinds }) =>
	kinds.map((kind) => ({ kind, language, folder })),
);

/** The address of one page of each kind that a built site has, by the folder of its language. */
export async function addressesIn(directory: string): Promise<Record<string, Map<string, string>>> {
	const pages = await readBuiltPages(directory);
	return Object.fromEntries(
		languages.map(({ folder }) => [folder, addressesByKind(pages, folder)]),
	);
}

/** Opens a page in a window of its own; the page must not complain. */
export async function openAlone(
	browser: Browser,
	site: ServedForTest,
	address: string,
	width = 320,
): Promise<Page> {
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
