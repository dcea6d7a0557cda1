import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { ServedForTest } from './built-site.ts';
import { type BuiltPage, readBuiltPages } from './gates/built-pages.ts';
import { addressesByKind, pageKinds } from './gates/page-types.ts';
import { serveSharedCatalogue } from './shared-site.ts';

/** Upper bounds in bytes after brotli, from the design: what a poor line can bear. */
const budgets = { html: 12_000, css: 8_000, fonts: 26_000, total: 45_000 };

let browser: Browser;
let site: ServedForTest;
let pages: BuiltPage[];
let addresses: Map<string, string>;

beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serveSharedCatalogue()]);
	pages = await readBuiltPages(site.directory);
	addresses = addressesByKind(pages, '');
	console.log(`Pages looked at: ${pages.length}, of ${addresses.size} kinds.`);
	expect(pages.length).toBeGreaterThan(pageKinds.length);
});

afterAll(async () => {
	await browser.close();
	await site[Symbol.asyncDispose]();
});

test('every page is valid HTML', async () => {
	const validator = new HtmlValidate(
		new StaticConfigLoader({
			extends: ['html-validate:recommended'],
			rules: {
				// A custom of search engines, not of HTML: an offer's title may be longer, and is never cut.
				'long-title': 'off',
				// HTML takes an element without content with and without the slash, which Preact and MDX write.
				'void-style': 'off',
			},
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

test('every page has a title, of its own within its language unless two partners chose the same', () => {
	expect(pages.filter((page) => titleOf(page) === undefined)).toEqual([]);
	const ours = pages
		.filter(({ file }) => !/(^|\/)offerte\/.+--/.test(file))
		.map((page) => `${languageOf(page)}: ${titleOf(page)}`);
	expect(ours.filter((title, position) => ours.indexOf(title) !== position)).toEqual([]);
});

test('every internal link and anchor leads somewhere', async () => {
	const page = await browser.newPage();
	const anchors = new Map<string, Set<string>>();
	const links = new Set<string>();
	for (const { file, address, html } of pages) {
		if (file.startsWith('admin/')) continue;
		const home = site.home + address;
		const found = await page.evaluate(linksAndAnchors, html);
		anchors.set(new URL(home).pathname, new Set(found.anchors));
		for (const written of found.links) {
			const link = new URL(written, home).href;
			if (link.startsWith(site.home)) links.add(link);
		}
	}
	console.log(`Links followed: ${links.size}.`);
	expect(links.size).toBeGreaterThan(pageKinds.length);
	const broken: string[] = [];
	for (const link of links) {
		const { pathname, hash } = new URL(link);
		const { status } = await fetch(link);
		// A path after the hash is a place in the CMS, which is no anchor of its page.
		const isPlace = hash.startsWith('#/');
		const hasAnchor =
			hash === '' || isPlace || (anchors.get(pathname)?.has(hash.slice(1)) ?? false);
		if (status !== 200 || !hasAnchor) broken.push(link);
	}
	expect(broken).toEqual([]);
	await page.close();
});

/** Runs in a browser, which reads a page as it will, without opening it. */
function linksAndAnchors(html: string): { links: string[]; anchors: string[] } {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	return {
		links: [...parsed.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? ''),
		anchors: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
	};
}

/** The search page brings its engine, whose weight its own test holds. */
test.concurrent.each(pageKinds.filter((kind) => kind !== 'search'))(
	'%s stays within what a poor line can bear',
	async (kind) => {
		const address = addresses.get(kind);
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
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	const bytes = { html: 0, css: 0, fonts: 0, script: 0 };
	const kinds: Record<string, keyof typeof bytes> = {
		document: 'html',
		stylesheet: 'css',
		font: 'fonts',
		script: 'script',
	};
	const sizes: Promise<void>[] = [];
	const weighOne = (response: Response) => {
		const kind = kinds[response.request().resourceType()];
		if (kind === undefined) return;
		sizes.push(
			response.body().then((body) => {
				bytes[kind] += kind === 'fonts' ? body.length : brotliCompressSync(body).length;
			}),
		);
	};
	page.on('response', weighOne);
	await page.goto(site.home + address, { waitUntil: 'networkidle' });
	// What comes later than that belongs to no visit, and its body to no page.
	page.off('response', weighOne);
	await Promise.all(sizes);
	await page.close();
	return bytes;
}

function titleOf({ html }: BuiltPage): string | undefined {
	return /<title>([^<]+)<\/title>/.exec(html)?.[1];
}

function languageOf({ html }: BuiltPage): string | undefined {
	return /<html lang="([^"]+)"/.exec(html)?.[1];
}
