import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { reportOn } from '../report/report.ts';
import { aFolder, write } from '../program/testing/repository-fixture.ts';
import { launchBrowser } from './browser.ts';
import { serveSample, type ServedForTest } from './built-site.ts';
import { serveWithHeaders, type HeadersServer } from './headers-server.ts';
import { addresses, attacks } from './hostile/attacks.ts';
import { propose, type Proposed } from './hostile/proposed-site.ts';
import { refusedFiles } from './hostile/refused-files.ts';
import { watchPages } from './hostile/watched-pages.ts';

const base = '/a/b/';

const isLong = process.env['LONG'] !== undefined;

let browser: Browser;
let built: ServedForTest;
let site: HeadersServer;
let proposed: Proposed;
beforeAll(async () => {
	[browser, built] = await Promise.all([
		launchBrowser(),
		serveSample(
			{ url: `https://vicini-e-connessi.example${base}` },
			{
				edit: async (content) => {
					proposed = await propose(content);
				},
			},
		),
	]);
	site = await serveWithHeaders(built.directory, base);
});
afterAll(async () => {
	await browser.close();
	await site[Symbol.asyncDispose]();
	await built[Symbol.asyncDispose]();
});

test('no page does or shows anything that a hostile proposal wants', async () => {
	const all = await addressesOfPages();
	// The same components show the same texts in English: `npm run test:long` looks at both.
	const isWanted = (page: string) => isLong || !page.startsWith(`${site.home}en/`);
	const pages = all.filter(isWanted);
	const offers = pages.filter((page) => page.includes('/offerte/attacco-'));
	expect(offers).toHaveLength(Object.keys(attacks).length * (isLong ? languages.length : 1));
	const watched = await watchPages(browser, new URL(site.home).origin);
	await watched.open(pages);
	const shown = proposed.places.length - proposed.refused.size;
	console.log(
		`${watched.looked} pages with ${Object.keys(attacks).length} attacks, shown in ${shown} fields and refused in ${proposed.refused.size}.`,
	);
	expect(shown).toBeGreaterThan(1_000);
	expect(watched.looked).toBe(pages.length);
	expect(watched.harms).toEqual([]);
});

test('no search result does or shows anything that a hostile proposal wants', async () => {
	const watched = await watchPages(browser, new URL(site.home).origin);
	let cards = 0;
	await watched.open([`${site.home}cerca/?q=`], async (page) => {
		cards = await showAll(page);
	});
	expect(cards).toBeGreaterThanOrEqual(Object.keys(attacks).length);
	expect(watched.harms).toEqual([]);
});

test('the policy in the header is that of the page, and keeps it out of other pages', async () => {
	for (const address of await addressesOfPages()) {
		const response = await fetch(address);
		const [, written] =
			/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await response.text()) ??
			[];
		expect(response.headers.get('content-security-policy'), address).toBe(
			`${String(written)}; frame-ancestors 'none'`,
		);
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
	}
});

test('the list of pages names those that search engines may list, and no other', async () => {
	const files = await Array.fromAsync(glob('**/*.html', { cwd: built.directory }));
	const pages = await Promise.all(
		files.map((file) => readFile(path.join(built.directory, file), 'utf8')),
	);
	const listed = pages.flatMap(
		(html) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? [],
	);
	const map = await (await fetch(`${site.home}sitemap-0.xml`)).text();
	const named = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
	expect(named.length).toBeGreaterThan(100);
	expect(named.sort()).toEqual(listed.sort());
	expect(named.filter((address) => address?.includes('/admin/'))).toEqual([]);
	const robots = await (await fetch(`${site.home}robots.txt`)).text();
	expect(robots).toContain(`Sitemap: https://vicini-e-connessi.example${base}sitemap-index.xml\n`);
});

test('what browsers and finders ask for beside the pages is there', async () => {
	const manifest = (await (await fetch(`${site.home}manifest.webmanifest`)).json()) as {
		icons: { src: string }[];
	};
	const home = await (await fetch(site.home)).text();
	const links = [
		...home.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]+)"/g),
	];
	expect(links).toHaveLength(4);
	const wanted = [
		...links.map(([, address = '']) => address),
		...manifest.icons.map(({ src }) => src),
		`${base}.well-known/security.txt`,
	];
	for (const address of wanted) {
		expect((await fetch(new URL(address, site.home))).status, address).toBe(200);
	}
});

test.each(['right to left', 'without width', 'control characters'])(
	'letters that nobody sees are refused in every field: %s',
	(attack) => {
		const own = (place: string) => place.startsWith(`${attack}: `);
		const tried = proposed.places.filter(own);
		expect(tried.length).toBeGreaterThan(20);
		expect([...proposed.refused].filter(own).sort()).toEqual(tried.sort());
	},
);

test.each(['script', 'iframe', 'base', 'meta refresh', 'svg with a script', 'style'])(
	'HTML is refused in every text that is Markdown: %s',
	(attack) => {
		for (const collection of ['offers', 'partners', 'announcements']) {
			expect(proposed.refused).toContain(`${attack}: ${collection} body`);
		}
	},
);

test.each(Object.entries(addresses))('an address is refused: %s', async (_name, address) => {
	const root = await aFolder();
	const file = 'content/partners/attacco.md';
	await write(root, { [file]: `---\nwebsite: ${JSON.stringify(address)}\n---\nTesto\n` });
	const places = reportOn(root).issues.map((issue) => `${issue.file} ${issue.path.join('.')}`);
	expect(places).toContain(`${file} website`);
});

test.each(Object.entries(refusedFiles))('a file with %s is refused', async (_name, text) => {
	const root = await aFolder();
	const file = 'content/offers/bottegaviva--attacco.md';
	await write(root, { [file]: text });
	const errors = reportOn(root).issues.filter(({ severity }) => severity === 'error');
	expect(errors.map((issue) => issue.file)).toContain(file);
});

/** Every page of the site. */
async function addressesOfPages(): Promise<string[]> {
	const files = await Array.fromAsync(glob('**/*.html', { cwd: built.directory }));
	return files.map(
		(file) => site.home + file.replaceAll(path.sep, '/').replace(/index\.html$/, ''),
	);
}

/** Asks for results until there are no more, and says how many there are. */
async function showAll(page: Page): Promise<number> {
	const more = page.getByRole('button', { name: 'Mostra altri servizi' });
	await page.getByRole('article').first().waitFor();
	for (let shown = -1; shown !== (await page.getByRole('article').count());) {
		shown = await page.getByRole('article').count();
		if ((await more.count()) === 0) break;
		await more.click();
		await page.getByRole('article').nth(shown).waitFor();
	}
	return page.getByRole('article').count();
}
