import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { serveSample } from './built-site.ts';
import { visit } from './visit.ts';
import { visitedSite } from './visited-site.ts';

const offer = 'offerte/bottegaviva--vetrina-online/';
const long = 'Abc'.repeat(20);
const hostile = '</script><!--<script>alert(1)</script>';

const visited = visitedSite(() => serveSample({}, { edit: activateWithCode }));

describe('the code', () => {
	test('is copied by its button, which says so aloud', async () => {
		const { page, complaints } = await visit(visited.browser, visited.site.home + offer);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: 'Copia il codice' }).click();
		await page.getByRole('status').getByText('Il codice è copiato.').waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('VICINI2027');
		expect(complaints).toEqual([]);
	});

	test('is selected where the browser lets nobody copy', async () => {
		const { page } = await visit(visited.browser, visited.site.home + offer);
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('No.'));
		});
		await page.getByRole('button', { name: 'Copia il codice' }).click();
		await page.getByRole('status').getByText('Non riesco a copiarlo.').waitFor();
		expect(await page.evaluate(() => getSelection()?.toString())).toBe('VICINI2027');
	});

	test('is there without JavaScript, and a button that does nothing is not', async () => {
		await using context = await visited.browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(visited.site.home + offer);
		expect(await page.getByText('VICINI2027', { exact: true }).isVisible()).toBe(true);
		expect(await page.getByRole('button', { name: 'Copia il codice' }).count()).toBe(0);
	});
});

test('an offer prints on one sheet, with its address in signs and letters and without navigation', async () => {
	const { page } = await visit(visited.browser, visited.site.home + offer);
	const margin = { top: '8mm', right: '10mm', bottom: '8mm', left: '10mm' };
	const sheet = (await page.pdf({ format: 'A4', margin })).toString('latin1');
	expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	const written = page.getByText(`vicini-e-connessi.example/${offer}`);
	const drawn = page.locator('svg.qr-code');
	expect(await Promise.all([written.isVisible(), drawn.isVisible()])).toEqual([false, false]);
	await page.emulateMedia({ media: 'print' });
	expect(await Promise.all([written.isVisible(), drawn.isVisible()])).toEqual([true, true]);
	expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
});

test('its last day goes into a calendar from a link', async () => {
	const { page } = await visit(visited.browser, visited.site.home + offer);
	const link = page.getByRole('link', { name: 'Aggiungi la scadenza al calendario' });
	const answer = await page.request.get(
		new URL((await link.getAttribute('href')) ?? '', visited.site.home).href,
	);
	expect(answer.headers()['content-type']).toMatch(/^text\/calendar/);
	expect(await answer.text()).toContain('DTSTART;VALUE=DATE:20270331\r\n');
});

test('what it tells machines stays data, whatever its author wrote', async () => {
	const { page, complaints } = await visit(visited.browser, visited.site.home + offer);
	const scripts = page.locator('script[type="application/ld+json"]');
	expect(await scripts.count()).toBe(1);
	const told: unknown = JSON.parse((await scripts.textContent()) ?? '');
	expect(told).toMatchObject({
		'@graph': [{ '@type': 'Offer', description: expect.stringContaining(hostile) as string }, {}],
	});
	expect(complaints).toEqual([]);
});

test('a link to it shows the picture of its category', async () => {
	const { page } = await visit(visited.browser, visited.site.home + offer);
	const { pathname } = new URL(
		(await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '',
	);
	const picture = await sharp(path.join(visited.site.directory, pathname)).metadata();
	expect(picture).toMatchObject({ format: 'png', width: 1200, height: 630 });
	expect(pathname).toContain('vendita-online');
});

test('long unbroken words stay within a small phone', async () => {
	const { page } = await visit(visited.browser, visited.site.home + offer);
	await page.setViewportSize({ width: 320, height: 740 });
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(long);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

/** Gives the sample's first offer a code, and words that no line can break. */
async function activateWithCode(content: string): Promise<void> {
	const file = path.join(content, 'offers/bottegaviva--vetrina-online.md');
	const text = await readFile(file, 'utf8');
	await writeFile(
		file,
		text
			.replace(/^title: .*$/m, `title: Vetrina ${long}`)
			.replace(/^freeWhat: .*\n .*$/m, `freeWhat: 'La vetrina è gratuita. ${hostile}'`)
			.replace('mode: modulo-online', 'mode: codice\n  code: VICINI2027')
			.replace(/^limits:$/m, `limits:\n  - ${long}${long}`)
			.replace(/^ {4}contact: .*$/m, `    contact: ${long}${long.slice(0, 40)}`),
	);
}
