import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Place } from '../../src/browser/search-place.ts';
import { launchBrowser } from './browser.ts';
import type { ServedForTest } from './built-site.ts';
import { serveLargerSample } from './shared-site.ts';
import { cards, visit } from './visit.ts';

let browser: Browser;
let site: ServedForTest;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serveLargerSample()]);
});
afterAll(async () => {
	await browser.close();
	await site[Symbol.asyncDispose]();
});

describe('words', () => {
	test.each([
		[
			'a noun that stands only after an elided article',
			'etichettatrice',
			'Tutti gli ordini in un elenco, ogni pacco con il suo nome',
		],
		[
			'an accented word, without its accent',
			'citta',
			'Trenta consegne in bici al mese, entro la sera',
		],
		[
			'the name of a category',
			'supporto e formazione',
			'Un volontario ti chiama e risolve il dubbio con te',
		],
		['a synonym that no page shows', 'vendere su internet', 'Vetrina online pronta in un giorno'],
		[
			'the name of a partner',
			'rete lanterna',
			'Un volontario ti chiama e risolve il dubbio con te',
		],
		['the beginning of a word', 'vetr', 'Vetrina online pronta in un giorno'],
		['the plural of a word', 'negozi', 'Vetrina online pronta in un giorno'],
	])('find %s', async (_name, words, title) => {
		const { page } = await visit(browser, `${site.home}cerca/`);
		await page.getByLabel('Cerca con una parola').fill(words);
		await page.getByLabel('Cerca con una parola').press('Enter');
		await page.getByRole('link', { name: title }).waitFor();
	});

	test.each(['idraulico', 'elefante'])('that no offer holds find nothing: %s', async (word) => {
		const { page } = await visit(browser, `${site.home}cerca/?q=${word}`);
		await page.getByRole('status').getByText('Nessun servizio trovato').waitFor();
		await page.getByText('Togli le parole').waitFor();
	});
});

describe('choices', () => {
	test('national offers are found in every Region, regional ones in theirs alone', async () => {
		const { page } = await visit(browser, `${site.home}cerca/?q=vetrina&regione=molise`);
		await page.getByRole('link', { name: 'Vetrina online pronta in un giorno' }).waitFor();
		await page.goto(`${site.home}cerca/?categoria=promozione-e-comunicazione&regione=molise`);
		await page.getByText('Nessun servizio trovato').waitFor();
		await page.getByLabel('Regione').selectOption('trentino-alto-adige');
		await page.getByText('1 servizio trovato').waitFor();
		expect(page.url()).toBe(
			`${site.home}cerca/?categoria=promozione-e-comunicazione&regione=trentino-alto-adige`,
		);
	});

	test('that find nothing are announced, and stay as they were made', async () => {
		const { page } = await visit(browser, `${site.home}cerca/?q=zzzzzz&regione=molise`);
		await page.getByRole('status').getByText('Nessun servizio trovato').waitFor();
		expect(await page.getByLabel('Cerca con una parola').inputValue()).toBe('zzzzzz');
		expect(await page.getByLabel('Regione').inputValue()).toBe('molise');
	});

	test('that do not exist find nothing and break nothing', async () => {
		const { page, complaints } = await visit(
			browser,
			`${site.home}cerca/?categoria=%22%3E%3Cscript%3E&regione=__proto__`,
		);
		await page.getByRole('status').getByText('Nessun servizio trovato').waitFor();
		expect(complaints).toEqual([]);
	});
});

describe('typing errors', () => {
	test.each([
		['volontaryo', 'volontario', 'Un volontario ti chiama e risolve il dubbio con te'],
		['vetrrina onlain', 'vetrina online', 'Vetrina online pronta in un giorno'],
	])('are forgiven: %s', async (written, meant, title) => {
		const { page } = await visit(browser, `${site.home}cerca/?q=${written}`);
		await page.getByRole('status').getByText(`Forse cercavi «${meant}»`).waitFor();
		await page.getByRole('link', { name: title }).waitFor();
		await page.getByRole('button', { name: `Cerca proprio «${written}»` }).click();
		await page.getByText('Forse cercavi').waitFor({ state: 'detached' });
		expect(new URL(page.url()).searchParams.get('alla-lettera')).toBe('si');
	});
});

describe('an empty answer', () => {
	test('says which filter to take off, to find how many, and shows national offers', async () => {
		const { page } = await visit(
			browser,
			`${site.home}cerca/?q=&categoria=promozione-e-comunicazione&regione=molise`,
		);
		await page.getByRole('heading', { name: 'in tutta Italia' }).waitFor();
		expect((await cards(page)).length).toBeGreaterThan(0);
		await page
			.getByRole('button', { name: 'Togli il filtro «Molise»: 1 servizio', exact: true })
			.click();
		await page.getByText('1 servizio trovato').waitFor();
		expect(await page.getByLabel('Regione').inputValue()).toBe('');
		const focused = page.locator(':focus');
		await expect.poll(() => focused.textContent()).toBe('1 servizio trovato');
	});
});

describe('further choices', () => {
	test('tell how many services each leaves, and stay in the address', async () => {
		const { page } = await visit(browser, `${site.home}${payments}`);
		await page.getByText('13 servizi trovati').waitFor();
		const region = page.getByLabel('Regione').getByRole('option', { name: 'Lazio (13)' });
		expect(await region.count()).toBe(1);
		await page.getByLabel('In che ordine?').selectOption({ label: 'Prima i più recenti' });
		await page.waitForURL(/ordine=recenti/);
		await page.reload();
		await page.getByText('13 servizi trovati').waitFor();
		expect(await page.getByLabel('In che ordine?').inputValue()).toBe('recenti');
	});

	test('a Region among the words becomes the Region of the form', async () => {
		const { page } = await visit(browser, `${site.home}cerca/`);
		await page.getByLabel('Cerca con una parola').fill('consegne in Toscana');
		await page.keyboard.press('Enter');
		await page.waitForURL(/regione=toscana/);
		await page.getByRole('link', { name: /consegne in bici/ }).waitFor();
	});

	test('a merchant who starts from zero is spared what needs experience', async () => {
		const { page } = await visit(browser, `${site.home}cerca/?q=&esperienza=intermedia`);
		await page.getByText('18 servizi trovati').waitFor();
		const levels = page.getByLabel('Esperienza digitale').getByRole('option');
		const [, zero, some, much] = await levels.evaluateAll((options) =>
			options.map(({ textContent }) => Number(/\((\d+)\)/.exec(textContent)?.[1])),
		);
		expect(zero).toBeLessThan(18);
		expect(some).toBeGreaterThanOrEqual(zero ?? 0);
		expect(much).toBe(18);
	});
});

test('services are suggested while somebody types, by the words that merchants use too', async () => {
	const { page } = await visit(browser, `${site.home}cerca/`);
	await page.getByLabel('Cerca con una parola').focus();
	const values = () =>
		page
			.locator('datalist option')
			.evaluateAll((options) => options.map((option) => option.getAttribute('value')));
	await expect.poll(values).toEqual(expect.arrayContaining(['Vetrina online', 'catalogo online']));
});

test('what is typed before a slow script comes stays, and is searched', async () => {
	const { page } = await visit(browser, site.home);
	const script = Promise.withResolvers<undefined>();
	await page.route('**/_astro/*.js', async (route) => {
		await script.promise;
		await route.continue();
	});
	await page.goto(`${site.home}cerca/`, { waitUntil: 'commit' });
	await page.getByLabel('Cerca con una parola').pressSequentially('volon');
	script.resolve(undefined);
	await page.getByRole('option', { name: /^Campania \(\d+\)$/ }).waitFor({ state: 'attached' });
	await page.keyboard.type('tario');
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: 'Un volontario ti chiama' }).waitFor();
	expect(await page.getByLabel('Cerca con una parola').inputValue()).toBe('volontario');
});

test('an answer that the address asks for comes into sight on a phone, without the focus', async () => {
	const { page } = await visit(browser, `${site.home}cerca/`);
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto(`${site.home}${payments}`);
	const status = page.getByText('13 servizi trovati');
	await status.waitFor();
	await expect.poll(async () => (await status.boundingBox())?.y ?? 640).toBeLessThan(320);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

describe('going back', () => {
	test('comes to the same place of the page, with the same cards', async () => {
		const { page } = await visit(browser, `${site.home}${payments}`);
		await page.getByRole('button', { name: more }).click();
		await page.getByRole('article').nth(12).getByRole('link').scrollIntoViewIfNeeded();
		await page.waitForFunction(
			() => (history.state as Partial<Place>).scroll === scrollY && scrollY > 0,
		);
		const before = await page.evaluate(() => scrollY);
		expect(before).toBeGreaterThan(0);
		await page.getByRole('article').nth(12).getByRole('link').click();
		await page.getByRole('heading', { name: 'Le condizioni in chiaro' }).waitFor();
		await page.goBack();
		await page.getByRole('article').nth(12).waitFor();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
	});

	test('undoes one choice at a time, and forward does it again', async () => {
		const { page } = await visit(browser, `${site.home}cerca/?q=negozio`);
		await page.getByRole('status').getByText('trovat').waitFor();
		const before = await page.getByRole('status').textContent();
		await page.getByLabel('Categoria').selectOption('vendita-online');
		await page.getByText('1 servizio trovato').waitFor();
		await page.goBack();
		await page.getByText(before ?? '').waitFor();
		expect(await page.getByLabel('Categoria').inputValue()).toBe('');
		await page.goForward();
		await page.getByText('1 servizio trovato').waitFor();
	});

	test('from an offer shows again what an empty search had found', async () => {
		const { page } = await visit(browser, `${site.home}cerca/`);
		await page.getByRole('button', { name: 'Cerca' }).click();
		await page.getByText('18 servizi trovati').waitFor();
		await page.getByRole('article').first().getByRole('link').click();
		await page.getByRole('heading', { name: 'Le condizioni in chiaro' }).waitFor();
		await page.goBack();
		await page.getByText('18 servizi trovati').waitFor();
		await page.getByRole('article').first().waitFor();
	});
});

describe('more than a screenful', () => {
	test('comes in the order of the list, with its cards', async () => {
		const { page } = await visit(browser, `${site.home}offerte/`);
		const inList = await cards(page);
		await page.goto(`${site.home}cerca/?q=`);
		await page.getByText('18 servizi trovati').waitFor();
		expect(await cards(page)).toEqual(inList);
		expect(inList).toHaveLength(12);
	});

	test('shows the rest when asked, and puts the focus on the first new card', async () => {
		const { page, complaints } = await visit(browser, `${site.home}${payments}`);
		await page.getByText('13 servizi trovati').waitFor();
		expect(await cards(page)).toHaveLength(12);
		await page.getByRole('button', { name: more }).click();
		await page.getByRole('article').nth(12).waitFor();
		expect(await cards(page)).toHaveLength(13);
		expect(await page.getByRole('button', { name: more }).count()).toBe(0);
		await expect.poll(() => hasFocus(page, 12)).toBe(true);
		expect(complaints).toEqual([]);
	});

	test('that a lost connection keeps away is said, and comes with the next try', async () => {
		const { page } = await visit(browser, `${site.home}${payments}`);
		await page.getByText('13 servizi trovati').waitFor();
		await page.context().setOffline(true);
		await page.getByRole('button', { name: more }).click();
		await page.getByText('La ricerca non ha risposto.').waitFor();
		await page.context().setOffline(false);
		await page.getByRole('button', { name: 'Cerca' }).click();
		await page.getByText('13 servizi trovati').waitFor();
		await page.getByRole('button', { name: more }).click();
		await page.getByRole('article').nth(12).waitFor();
	});
});

test('a lost connection is said, and the next try works', async () => {
	const { page } = await visit(browser, `${site.home}cerca/`);
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.getByLabel('Cerca con una parola').fill('ordini');
	await page.getByRole('button', { name: 'Cerca' }).click();
	await page.getByText('La ricerca non ha risposto.').waitFor();
	await page.unroute('**/pagefind/**');
	await page.getByRole('button', { name: 'Cerca' }).click();
	await page.getByRole('link', { name: /Tutti gli ordini in un elenco/ }).waitFor();
});

test('another language searches the same words', async () => {
	const { page } = await visit(browser, `${site.home}cerca/?q=vetrina`);
	await page.getByRole('status').getByText('trovat').waitFor();
	await page.getByLabel('Regione').selectOption('molise');
	await page.waitForURL(/regione=molise/);
	await page.getByRole('link', { name: 'English' }).click();
	await page.waitForURL(/\/en\/cerca\/\?q=vetrina&regione=molise$/);
});

const more = 'Mostra altri servizi';
const payments = 'cerca/?categoria=pagamenti-digitali';

function hasFocus(page: Page, position: number): Promise<boolean> {
	const link = page.getByRole('article').nth(position).getByRole('link');
	return link.evaluate((element) => element === document.activeElement);
}
