import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { dump } from 'js-yaml';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEntry } from '../../src/reader/read.ts';
import { collections } from '../../src/schema/collections.ts';
import { anOffer } from '../../src/schema/testing/an-offer.ts';
import { launchBrowser } from './browser.ts';
import { sampleContent } from './built-site.ts';
import { attacks } from './hostile/attacks.ts';
import { attacked } from './hostile/proposals.ts';
import { enterCms } from './open-authoring.ts';
import { type OpenAuthoringSite, serveOpenAuthoring } from './open-authoring-site.ts';

let browser: Browser;
let site: OpenAuthoringSite;
let page: Page;
/** Shows pages as they were built. */
let reader: Page;
let complaints: string[];
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serveOpenAuthoring(sampleContent)]);
	({ page, complaints } = await site.pageOf(browser, 'anna'));
	reader = await browser.newPage();
	await enterCms(page, site.home, { isNew: true });
});
afterAll(async () => {
	await site[Symbol.asyncDispose]();
	await browser.close();
});

test('every offer is previewed with the card and the page that the site has of it', async () => {
	const files = await readdir(path.join(sampleContent, 'offers'));
	expect(files.length).toBeGreaterThan(4);
	for (const file of files) {
		const id = path.basename(file, '.md');
		const { entries } = readEntry(
			'scripts/e2e/sample',
			`content/offers/${file}`,
			collections.offers.schema,
		);
		const partner = entries[0]?.value.partner ?? '';
		const preview = await open(page, `entries/${id}`, id);
		const card = `.it-card[aria-labelledby="offerta-${id}"]`;
		expect(await outlineIn(preview, card), id).toEqual(
			await builtOutline(`partner/${partner}/`, card),
		);
		expect(await outlineIn(preview, 'article.offer'), id).toEqual(
			await builtOutline(`offerte/${id}/`, 'article.offer'),
		);
		expect(await preview.locator('.alert-warning', { hasText: 'provvisoria' }).count()).toBe(0);
	}
	const frame = page.locator('#preview-pane');
	expect(await frame.getAttribute('title')).toBe('Anteprima del servizio');
	expect(complaints).toEqual([]);
});

test('nothing that a stranger writes runs or loads in the preview', async () => {
	const id = 'bottegaviva--vetrina-di-prova';
	const { body, ...fields } = hostileOffer();
	await site.hub.editor.push('content: add attacks', {
		[`content/offers/${id}.md`]: `---\n${dump(fields)}---\n${body}\n`,
	});
	const harms: string[] = [];
	page.on('dialog', (dialog) => {
		harms.push(dialog.message());
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		if (request.frame().url() === 'about:srcdoc') harms.push(request.url());
	});
	await page.exposeFunction('report', (violation: string) => harms.push(violation));
	const preview = await open(page, `entries/${id}`, id);
	await preview.evaluate(() => {
		document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
			(window as unknown as { report: (harm: string) => void }).report(
				`${violatedDirective} ${blockedURI}`,
			);
		});
	});
	await preview.getByText('ladro.example').first().waitFor();
	expect(await preview.locator('[data-attack], main script, main img, main iframe').count()).toBe(
		0,
	);
	const links = await preview
		.locator('a')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
	expect([...new Set(links)].sort()).toEqual(['http:', 'https:', 'mailto:', 'sms:', 'tel:']);
	expect(harms).toEqual([]);
});

test('an offer is previewed from the first letter on', async () => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	const preview = await open(page, 'new', 'anteprima');
	await preview.getByText("L'anteprima è provvisoria").waitFor();
	await page.getByLabel("Titolo dell'offerta").fill('V');
	await preview.getByRole('heading', { level: 1, name: 'V', exact: true }).waitFor();
	await page.getByLabel('Di che cosa si tratta').fill('Pagamenti digitali');
	await page.getByRole('option', { name: 'Pagamenti digitali', exact: true }).click();
	await preview.locator('.it-card-category').getByText('Pagamenti digitali').waitFor();
	await page.getByLabel('Attivabile fino al').fill('2026-12-01');
	await preview.locator('.it-card').getByText('1º dicembre 2026').waitFor();
	const waiting = await preview.locator('.alert-warning li').allTextContents();
	expect(waiting).toContain("Titolo dell'offerta");
	expect(waiting).not.toContain('Di che cosa si tratta');
	await preview.getByRole('link', { name: 'V', exact: true }).click();
	expect(page.context().pages(), 'a link that leads away').toHaveLength(1);
	expect(errors).toEqual([]);
});

test('on a phone the form comes first, and a button shows the preview', async () => {
	const { page: phone } = await site.pageOf(browser, 'anna');
	await phone.setViewportSize({ width: 390, height: 780 });
	await enterCms(phone, site.home, { isNew: false });
	await phone.goto(`${site.home}admin/#/collections/offers/entries/bottegaviva--vetrina-online`);
	await phone.getByLabel("Titolo dell'offerta").waitFor();
	expect(await phone.locator('#preview-pane').count()).toBe(0);
	await phone.getByRole('button', { name: "Mostra o nascondi l'anteprima" }).click();
	const preview = phone.frameLocator('#preview-pane');
	await preview.getByRole('heading', { level: 1 }).waitFor();
	const width = await phone.locator('#preview-pane').evaluate((frame) => frame.clientWidth);
	expect(width).toBeGreaterThan(350);
	await phone.context().close();
});

/** The preview of an entry that is opened in the CMS, once it shows the card of this offer. */
async function open(cms: Page, entry: string, id: string): Promise<Frame> {
	// Decap does not leave one entry for another.
	await cms.goto(`${site.home}admin/#/collections/offers`);
	await cms.getByRole('heading', { name: 'Offerte' }).waitFor();
	await cms.goto(`${site.home}admin/#/collections/offers/${entry}`);
	await cms.frameLocator('#preview-pane').locator(`#offerta-${id}`).waitFor();
	const frame = await (await cms.$('#preview-pane'))?.contentFrame();
	if (frame === null || frame === undefined) throw new Error('The preview has no frame.');
	return frame;
}

function outlineIn(frame: Frame, selector: string): Promise<string[]> {
	return frame.locator(selector).evaluate(outlineOf);
}

/** The same of a page as it was built, before any script. */
async function builtOutline(address: string, selector: string): Promise<string[]> {
	const html = await readFile(path.join(site.directory, address, 'index.html'), 'utf8');
	await reader.setContent(html.replaceAll(/<script.*?<\/script>/gs, ''));
	return reader.locator(selector).evaluate(outlineOf);
}

/** Every element with its attributes and its own text. Runs in the page. */
function outlineOf(root: Element): string[] {
	return [root, ...root.querySelectorAll('*')].map((element) => {
		const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`);
		const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
		const own = texts.map(({ textContent }) => textContent).join('');
		return `${element.tagName} ${attributes.sort().join(' ')} ${own}`;
	});
}

/** All attacks at once: in the body each, and several in every other text. */
function hostileOffer() {
	const all = Object.values(attacks).filter((attack) => attack.length < 1000);
	expect(all.length).toBeGreaterThan(40);
	const right = anOffer({ partner: 'bottegaviva' });
	const { entry } = attacked('offers', right, all[0] ?? '');
	let at = 0;
	const spread = (value: unknown): unknown => {
		if (typeof value === 'string' && value.startsWith('<script')) {
			at += 3;
			return [0, 1, 2].map((step) => all[(at + step) % all.length]).join(' ');
		}
		if (Array.isArray(value)) return value.map(spread);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, spread(own)]));
	};
	return { ...(spread(entry) as Record<string, unknown>), body: all.join('\n\n') };
}
