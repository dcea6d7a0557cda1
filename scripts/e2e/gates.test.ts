import { glob, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveCatalogue, type ServedForTest } from './built-site.ts';

/** One page of every type that merchants meet, by its address; undefined where this catalogue has none. */
const pageTypes = {
	home: () => '',
	search: () => 'cerca/?q=negozio',
	'field guide': () => 'guide/campi/',
	category: () => addressWhere(({ file }) => /^categorie\/[^/]+\/index/.test(file)),
	regions: () => 'regioni/',
	region: () => addressWhere(({ file }) => /^regioni\/[^/]+\/index/.test(file)),
	'Region and category': () => addressWhere((page) => isPair(page) && hasOffers(page)),
	'empty Region and category': () => addressWhere((page) => isPair(page) && !hasOffers(page)),
	partners: () => 'partner/',
	partner: () => addressWhere((page) => isPartner(page) && !hasAlert(page)),
	'former partner': () => addressWhere((page) => isPartner(page) && hasAlert(page)),
	news: () => 'novita/',
	'piece of news': () => addressWhere((page) => isNews(page) && hasOffers(page)),
	'translated piece of news': () => addressWhere((page) => isNews(page) && isTranslated(page)),
	'open notice': () => addressWhere((page) => isNotice(page) && !hasTable(page)),
	'closed notice': () => addressWhere((page) => isNotice(page) && hasTable(page)),
	'site map': () => 'mappa/',
	list: () => 'offerte/',
	offer: () => addressWhere(isActiveOffer),
	'ended offer': () => addressWhere((page) => isOffer(page) && !isActiveOffer(page)),
	'missing page': () => 'non-esiste/',
};
type PageType = keyof typeof pageTypes;

/** Widths of a small phone and of a desk, in CSS pixels. */
const widths = [320, 1280];

/** Upper bounds in bytes after brotli, from the design: what a poor line can bear. */
const budgets = { html: 12_000, css: 8_000, fonts: 26_000, total: 45_000 };

let browser: Browser;
let site: ServedForTest;
let pages: BuiltPage[];

beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serveCatalogue()]);
	const files = await Array.fromAsync(glob('**/*.html', { cwd: site.directory }));
	pages = await Promise.all(
		files.map(async (file) => ({
			file: file.replaceAll(path.sep, '/'),
			html: await readFile(path.join(site.directory, file), 'utf8'),
		})),
	);
	// Home, search, list, 404 and the CMS.
	expect(pages.filter((page) => !isOffer(page)).length).toBeGreaterThanOrEqual(5);
});

afterAll(async () => {
	await browser.close();
	await site[Symbol.asyncDispose]();
});

test('every page is valid HTML', async () => {
	const validator = new HtmlValidate(
		new FileSystemConfigLoader({
			extends: ['html-validate:recommended'],
			// A custom of search engines, not of HTML: an offer's title may be longer, and is never cut.
			rules: { 'long-title': 'off' },
		}),
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

test('every page has a title, and a title of its own unless two partners chose the same', () => {
	const titles = pages.map(titleOf);
	expect(titles).not.toContain(undefined);
	const ours = pages.filter((page) => !isOffer(page)).map(titleOf);
	expect(new Set(ours).size).toBe(ours.length);
});

test('every internal link and anchor leads somewhere', async () => {
	const { page } = await openPage(1280);
	const anchors = new Map<string, Set<string>>();
	const links = new Set<string>();
	for (const { file, html } of pages.filter(({ file }) => !file.startsWith('admin/'))) {
		const address = site.home + file.replace(/index\.html$/, '');
		const found = await page.evaluate(linksAndAnchors, html);
		anchors.set(new URL(address).pathname, new Set(found.anchors));
		for (const written of found.links) {
			const link = new URL(written, address).href;
			if (link.startsWith(site.home)) links.add(link);
		}
	}
	expect(links.size).toBeGreaterThan(5);
	const broken: string[] = [];
	for (const link of links) {
		const { pathname, hash } = new URL(link);
		const { status } = await fetch(link);
		const hasAnchor = hash === '' || (anchors.get(pathname)?.has(hash.slice(1)) ?? false);
		if (status !== 200 || !hasAnchor) broken.push(link);
	}
	expect(broken).toEqual([]);
});

/** Runs in a browser, which reads a page as it will, without opening it. */
function linksAndAnchors(html: string): { links: string[]; anchors: string[] } {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	return {
		links: [...parsed.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? ''),
		anchors: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
	};
}

test.each(Object.keys(pageTypes) as PageType[])(
	'%s: no accessibility fault, AAA contrast included, and nothing wider than a small phone',
	async (type) => {
		const address = pageTypes[type]();
		if (address === undefined) return;
		for (const width of widths) {
			for (const colorScheme of ['light', 'dark'] as const) {
				const { page, failures } = await openPage(width, colorScheme);
				await page.goto(site.home + address, { waitUntil: 'networkidle' });
				expect(failures).toEqual([]);
				expect(await faults(page), `${width} px, ${colorScheme}`).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
					width,
				);
				await page.context().close();
			}
		}
	},
);

test.each(['home', 'list', 'offer', 'category', 'region', 'partner', 'news', 'site map'] as const)(
	'%s stays within what a poor line can bear',
	async (type) => {
		const address = pageTypes[type]();
		if (address === undefined) return;
		const bytes = await weigh(address);
		expect(bytes.html).toBeGreaterThan(0);
		expect(bytes.css).toBeGreaterThan(0);
		expect(bytes.html).toBeLessThanOrEqual(budgets.html);
		expect(bytes.css).toBeLessThanOrEqual(budgets.css);
		expect(bytes.fonts).toBeLessThanOrEqual(budgets.fonts);
		expect(bytes.html + bytes.css + bytes.fonts + bytes.script).toBeLessThanOrEqual(budgets.total);
	},
);

async function weigh(address: string) {
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
	await page.goto(site.home + address, { waitUntil: 'networkidle' });
	await Promise.all(sizes);
	return bytes;
}

function addressWhere(matches: (page: BuiltPage) => boolean): string | undefined {
	return pages.find(matches)?.file.replace(/index\.html$/, '');
}

function isOffer({ file }: BuiltPage): boolean {
	return /^offerte\/.+--.+\/index\.html$/.test(file);
}

function isPair({ file }: BuiltPage): boolean {
	return /^regioni\/[^/]+\/[^/]+\/index/.test(file);
}

function isPartner({ file }: BuiltPage): boolean {
	return /^partner\/.*[^\d/]+\/index/.test(file);
}

function isNews({ file }: BuiltPage): boolean {
	return /^novita\/.*[^\d/]+\/index/.test(file);
}

function isNotice({ file }: BuiltPage): boolean {
	return file.startsWith('avvisi/');
}

function hasOffers({ html }: BuiltPage): boolean {
	return html.includes('id="offerta-');
}

function hasAlert({ html }: BuiltPage): boolean {
	return html.includes('alert-warning');
}

function hasTable({ html }: BuiltPage): boolean {
	return html.includes('<table');
}

function isTranslated({ html }: BuiltPage): boolean {
	return html.includes('hreflang=');
}

/** What search finds is what is active. */
function isActiveOffer(page: BuiltPage): boolean {
	return isOffer(page) && page.html.includes('data-pagefind-body');
}

function titleOf({ html }: BuiltPage): string | undefined {
	return /<title>([^<]+)<\/title>/.exec(html)?.[1];
}

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

interface BuiltPage {
	/** Its path within the built files, with `/` between folders. */
	file: string;
	html: string;
}

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

declare global {
	interface Window {
		axe: typeof import('axe-core');
	}
}
