import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serveSharedCatalogue } from './shared-site.ts';
import { visit } from './visit.ts';
import { visitedSite } from './visited-site.ts';

/** Where the settings say that the site will live. */
const home = 'https://vicini-e-connessi.example/';

const visited = visitedSite(serveSharedCatalogue);

test('partners of today have a badge with the number of their services, and others none', async () => {
	const page = await visited.browser.newPage();
	const pages = await Array.fromAsync(
		glob('{,en/}partner/*/index.html', { cwd: visited.site.directory }),
	);
	const seen = { with: 0, without: 0 };
	for (const file of pages.filter((name) => !/partner\/\d+\//.test(name))) {
		const badge = path.join(visited.site.directory, path.dirname(file), 'bollino.svg');
		const [html, svg] = await Promise.all([
			readFile(path.join(visited.site.directory, file), 'utf8'),
			readFile(badge, 'utf8').catch(() => ''),
		]);
		const known = await page.evaluate(look, { html, svg });
		expect(known.isShown, file).toBe(known.isPartner);
		expect(svg !== '', file).toBe(known.isPartner);
		seen[known.isPartner ? 'with' : 'without'] += 1;
		if (!known.isPartner) continue;
		expect(Buffer.byteLength(svg), file).toBeLessThanOrEqual(3000);
		expect(known.root, file).toBe('svg');
		const count = known.active === 0 ? /^(?:Nessun|No) / : new RegExp(`^${known.active} `);
		expect(known.lines[2], file).toMatch(count);
		expect(known.lines[3], file).toMatch(/ 2026$/);
		expect(known.title, file).toContain(known.name);
	}
	console.log(`Partners with a badge: ${seen.with}, without: ${seen.without}.`);
	expect(Math.min(seen.with, seen.without)).toBeGreaterThan(0);
});

test('the lines that a partner copies show its badge elsewhere, and lead back', async () => {
	const { page } = await visit(visited.browser, `${visited.site.home}partner/bottegaviva/`);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByText('Sei di Bottegaviva? Mostra il bollino sul tuo sito').click();
	await page.getByRole('button', { name: 'Copia il codice' }).click();
	await page.getByText('Il codice è copiato.').waitFor();
	const lines = await page.evaluate(() => navigator.clipboard.readText());

	await serveHome(page);
	await page.route('https://www.bottegaviva.example/', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<!doctype html><p>Chi siamo ${lines}` }),
	);
	await page.goto('https://www.bottegaviva.example/');
	const link = page.getByRole('link', { name: 'La pagina di Bottegaviva su Vicini e Connessi' });
	expect(
		await link
			.locator('img')
			.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
	).toEqual([280, 112]);
	await link.click();
	expect(page.url()).toBe(`${home}partner/bottegaviva/`);
	await page.getByRole('heading', { level: 1, name: 'Bottegaviva' }).waitFor();
	// A file still on its way when the browser closes would be an error outside every test.
	await page.unrouteAll({ behavior: 'wait' });
});

/** Answers as the site will where its settings say, with what was built here. */
async function serveHome(page: Page): Promise<void> {
	await page.route(`${home}**`, async (route) => {
		const address = route.request().url().replace(home, visited.site.home);
		await route.fulfill({ response: await route.fetch({ url: address }) });
	});
}

/** What a page and its badge say; runs in the browser. */
function look({ html, svg }: { html: string; svg: string }) {
	const parser = new DOMParser();
	const page = parser.parseFromString(html, 'text/html');
	const badge = parser.parseFromString(svg, 'image/svg+xml');
	const cards = [...page.querySelectorAll('#aperti article')];
	return {
		name: page.querySelector('h1')?.textContent ?? '',
		isPartner: page.querySelector('.columns')?.previousElementSibling?.matches('header') ?? false,
		isShown: page.querySelector('.partner-badge') !== null,
		active: cards.filter((card) => card.closest('[hidden]') === null).length,
		root: badge.documentElement.tagName,
		title: badge.querySelector('title')?.textContent ?? '',
		lines: [...badge.querySelectorAll('text')].map((line) => line.textContent),
	};
}
