import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { glob } from 'node:fs/promises';
import { launchBrowser } from './browser.ts';
import { serveSample, type ServedForTest } from './built-site.ts';

/** One page of every type that merchants meet. */
const pageTypes = {
	home: '',
	search: 'cerca/?q=negozio',
	'field guide': 'guide/campi/',
	list: 'offerte/',
	offer: 'offerte/bottegaviva--vetrina-online/',
	'ended offer': 'offerte/bottegaviva--incassare-con-un-messaggio/',
	'coming offer': 'offerte/magazzino-facile--inventario-di-fine-anno/',
	'suspended offer': 'offerte/ruota-libera--consegna-prima-di-cena/',
	'withdrawn offer': 'offerte/ponte-radio--internet-nelle-valli/',
	'used-up offer': 'offerte/voce-di-quartiere--una-foto-due-righe/',
	'offer by phone': 'offerte/malga-digitale--internet-in-quota/',
	'offer by e-mail': 'offerte/lettera-aperta--una-lettera-al-mese/',
	'offer with a code': 'offerte/lampo-pay--pagamenti-sul-tuo-sito/',
	'offer on the spot': 'offerte/passo-passo--un-ora-allo-sportello/',
	'open-ended offer': 'offerte/passo-passo--schede-illustrate/',
	'offer in German': 'offerte/filo-diretto--onlinekurs-am-abend/',
	'missing page': 'non-esiste/',
};

/** Widths of a small phone and of a desk, in CSS pixels. */
const widths = [320, 1280];

/** Upper bounds in bytes after brotli, from the design: what a poor line can bear. */
const budgets = { html: 12_000, css: 8_000, fonts: 26_000, total: 45_000 };

let browser: Browser;
let site: ServedForTest;
let pages: { file: string; html: string }[];

beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serveSample()]);
	const files = await Array.fromAsync(glob('**/*.html', { cwd: site.directory }));
	pages = await Promise.all(
		files.map(async (file) => ({
			file,
			html: await readFile(path.join(site.directory, file), 'utf8'),
		})),
	);
	// Home, search, three pages of the list, 404, the CMS and forty offers.
	expect(pages.length).toBeGreaterThanOrEqual(47);
});

afterAll(async () => {
	await browser.close();
	await site[Symbol.asyncDispose]();
});

test('every page is valid HTML', async () => {
	const validator = new HtmlValidate(
		new FileSystemConfigLoader({ extends: ['html-validate:recommended'] }),
	);
	const reports = await Promise.all(
		pages.map(({ file, html }) => validator.validateString(html, file)),
	);
	const problems = reports.flatMap(({ results }) =>
		results.flatMap(({ filePath, messages }) =>
			messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId} ${message}`),
		),
	);
	expect(problems).toEqual([]);
});

test('every page has a title of its own', () => {
	const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
	expect(new Set(titles).size).toBe(pages.length);
	expect(titles).not.toContain(undefined);
});

test('every internal link and anchor leads somewhere', async () => {
	const { page, failures } = await openPage(1280);
	const anchors = new Map<string, Set<string>>();
	const links = new Set<string>();
	for (const { file } of pages.filter(({ file }) => !file.startsWith('admin/'))) {
		const address = site.home + file.replace(/index\.html$/, '');
		await page.goto(address);
		anchors.set(
			new URL(address).pathname,
			new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))),
		);
		for (const link of await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))) {
			if (link.startsWith(site.home)) links.add(link);
		}
	}
	expect(links.size).toBeGreaterThan(20);
	const broken: string[] = [];
	for (const link of links) {
		const { pathname, hash } = new URL(link);
		const { status } = await fetch(link);
		const hasAnchor = hash === '' || (anchors.get(pathname)?.has(hash.slice(1)) ?? false);
		if (status !== 200 || !hasAnchor) broken.push(link);
	}
	expect(broken).toEqual([]);
	expect(failures).toEqual([]);
});

test.each(Object.keys(pageTypes) as (keyof typeof pageTypes)[])(
	'%s: no accessibility fault, AAA contrast included, and nothing wider than a small phone',
	async (type) => {
		for (const width of widths) {
			for (const colorScheme of ['light', 'dark'] as const) {
				const { page } = await openPage(width, colorScheme);
				await page.goto(site.home + pageTypes[type], { waitUntil: 'networkidle' });
				expect(await faults(page), `${width} px, ${colorScheme}`).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
					width,
				);
				await page.context().close();
			}
		}
	},
);

test.each(['home', 'list', 'offer'] as const)(
	'%s stays within what a poor line can bear',
	async (type) => {
		const { page } = await openPage(360);
		const bytes = { html: 0, css: 0, fonts: 0, script: 0 };
		const kinds: Record<string, keyof typeof bytes> = {
			document: 'html',
			stylesheet: 'css',
			font: 'fonts',
			script: 'script',
		};
		const sizes: Promise<void>[] = [];
		page.on('response', (response) => {
			const kind = kinds[response.request().resourceType()];
			if (kind === undefined) return;
			sizes.push(
				response.body().then((body) => {
					bytes[kind] += kind === 'fonts' ? body.length : brotliCompressSync(body).length;
				}),
			);
		});
		await page.goto(site.home + pageTypes[type], { waitUntil: 'networkidle' });
		await Promise.all(sizes);
		expect(bytes.html).toBeGreaterThan(0);
		expect(bytes.css).toBeGreaterThan(0);
		expect(bytes.html).toBeLessThanOrEqual(budgets.html);
		expect(bytes.css).toBeLessThanOrEqual(budgets.css);
		expect(bytes.fonts).toBeLessThanOrEqual(budgets.fonts);
		expect(bytes.html + bytes.css + bytes.fonts + bytes.script).toBeLessThanOrEqual(budgets.total);
		console.log(`${type}: ${JSON.stringify(bytes)}`);
	},
);

test('the conditions of an offer stand on the first screen of a phone', async () => {
	const { page } = await openPage(360);
	await page.goto(site.home + pageTypes.offer);
	const card = await page.getByRole('region', { name: 'Le condizioni in chiaro' }).boundingBox();
	expect(card).not.toBeNull();
	expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(740);
});

async function openPage(width: number, colorScheme: 'light' | 'dark' = 'light') {
	const context = await browser.newContext({
		viewport: { width, height: 740 },
		colorScheme,
		// axe is put into the page, which the page's own policy would refuse.
		bypassCSP: true,
	});
	const page = await context.newPage();
	const failures: string[] = [];
	page.on('pageerror', (error) => failures.push(error.message));
	return { page, failures };
}

async function faults(page: Page): Promise<string[]> {
	await page.addScriptTag({ path: axeScript });
	return page.evaluate(async () => {
		const { violations } = await window.axe.run(document, {
			runOnly: [
				'wcag2a',
				'wcag2aa',
				'wcag2aaa',
				'wcag21a',
				'wcag21aa',
				'wcag22aa',
				'best-practice',
			],
		});
		return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	});
}

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

declare global {
	interface Window {
		axe: typeof import('axe-core');
	}
}
