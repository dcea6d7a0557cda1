import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { serveSharedSample } from './shared-site.ts';
import { visitedSite } from './visited-site.ts';

const visited = visitedSite(() =>
	serveSharedSample({ url: 'https://vicini-e-connessi.example/a/b/' }),
);

test.each([
	['a phone', 360],
	['a desk', 1280],
])(
	'on %s without JavaScript, category and Region lead from the home page to an offer and its partner',
	async (_what, width) => {
		const page = await openWithoutScripts('', width);
		await page
			.getByRole('main')
			.getByRole('link', { name: 'Consegne a domicilio', exact: true })
			.click();
		await page.getByRole('heading', { level: 1, name: 'Consegne a domicilio' }).waitFor();

		const regions = page.getByRole('navigation', { name: 'Scegli la Regione' });
		if (width === 360) await regions.locator('summary').click();
		await regions.getByRole('link', { name: 'Toscana 1 servizio' }).click();
		expect(page.url()).toBe(`${visited.site.home}regioni/toscana/consegne-a-domicilio/`);
		expect(await path(page)).toEqual(['Home', 'Regioni', 'Toscana']);

		await page.getByRole('link', { name: 'Trenta consegne in bici al mese' }).click();
		await page
			.getByRole('heading', { level: 1, name: 'Trenta consegne in bici al mese' })
			.waitFor();
		expect(await path(page)).toEqual(['Home', 'Consegne a domicilio']);
		await page.getByRole('link', { name: 'Pacco Lieve', exact: true }).click();
		await page.getByRole('heading', { level: 1, name: 'Pacco Lieve' }).waitFor();
		await page.getByRole('link', { name: 'Trenta consegne in bici al mese' }).waitFor();
	},
);

test('without JavaScript the search page leads to the same offers by category and by Region', async () => {
	const page = await openWithoutScripts('cerca/?q=consegne', 360);
	// Playwright's locators by role pass over noscript.
	const links = page.locator('noscript a');
	await links.filter({ hasText: 'Consegne a domicilio' }).click();
	expect(page.url()).toBe(`${visited.site.home}categorie/consegne-a-domicilio/`);
	await page.goBack();
	await links.filter({ hasText: 'Scegli la Regione' }).click();
	expect(page.url()).toBe(`${visited.site.home}regioni/`);
});

test('a Region without offers of a category says so, and shows what there is instead', async () => {
	const page = await openWithoutScripts('regioni/molise/consegne-a-domicilio/', 360);
	const main = page.getByRole('main');
	await main.getByText('Oggi in Molise non ci sono servizi da attivare').waitFor();
	expect(await page.getByRole('article').count()).toBe(0);
	await main.getByRole('link', { name: 'Vendita online 1 servizio' }).waitFor();
	await main.getByRole('link', { name: 'Toscana 1 servizio' }).waitFor();
});

test('no list offers a choice that leads to nothing', async () => {
	const page = await openWithoutScripts('regioni/molise/', 1280);
	const categories = page.getByRole('region', { name: 'Scegli di che cosa hai bisogno' });
	await categories.getByRole('link', { name: 'Vendita online' }).waitFor();
	expect(await categories.getByRole('link', { name: 'Consegne a domicilio' }).count()).toBe(0);
});

test("what holds in a province is found in its Region too, and in the province's own list", async () => {
	for (const place of ['bolzano', 'trentino-alto-adige']) {
		const page = await openWithoutScripts(`regioni/${place}/promozione-e-comunicazione/`, 360);
		await page
			.getByRole('link', { name: 'Foto, testi e mappe in italiano e in tedesco' })
			.waitFor();
	}
});

test("the editors' pages lead from one to the other, with the owner's facts from the settings", async () => {
	const page = await openWithoutScripts('', 360);
	await page.getByRole('link', { name: 'Leggi come funziona' }).click();
	const main = page.getByRole('main');
	await main.getByText('Chi lo cura: Agenzia di Valfiorita per il commercio di vicinato').waitFor();
	await main.getByRole('link', { name: 'guida per i negozi' }).click();
	expect(page.url()).toBe(`${visited.site.home}guide/negozi/`);
	expect(await path(page)).toEqual(['Home', 'Guide']);

	await main.getByRole('link', { name: 'È andato storto qualcosa' }).click();
	expect(new URL(page.url()).hash).toBe('#e-andato-storto-qualcosa');
	expect(
		await main.getByRole('link', { name: '+39\u00a0000\u00a0100\u00a02000' }).getAttribute('href'),
	).toBe('tel:+390001002000');
	await main.getByRole('link', { name: 'chiedere aiuto' }).click();
	await main.getByRole('link', { name: 'vicini@pec.valfiorita.example' }).waitFor();

	await page.getByRole('contentinfo').getByRole('link', { name: 'Proponi un servizio' }).click();
	await main.getByText('Si può proporre fino al 18 dicembre 2026 compreso.').waitFor();
	await main.getByRole('link', { name: "Leggi tutto l'avviso" }).click();
	expect(page.url()).toBe(`${visited.site.home}avvisi/vicini-e-connessi-2026/`);
});

test('the legal pages are reached from every page, as the validator of the State looks for them', async () => {
	const page = await openWithoutScripts('offerte/', 1280);
	const pages = [
		['privacy-policy-link', 'privacy/', 'Per ogni domanda sui tuoi dati scrivi a vicini@'],
		['legal-notes', 'note-legali/', 'sono rilasciati con licenza CC-BY 4.0.'],
		['accessibility-link', 'accessibilita/', 'La dichiarazione ufficiale non è ancora pubblicata.'],
	] as const;
	for (const [element, address, words] of pages) {
		await page.locator(`footer [data-element="${element}"]`).click();
		expect(page.url()).toBe(visited.site.home + address);
		await page.getByRole('main').getByText(words).waitFor();
	}
	await page.goto(`${visited.site.home}note-legali/`);
	expect(await page.locator('[data-element="legal-notes-section"]').innerText()).toBe(
		'Licenza dei contenuti',
	);
	expect(await page.locator('p[data-element="legal-notes-body"]').count()).toBe(2);
});

test('the map leads a pointer to a Region, and has every place once more in the list beside it', async () => {
	const page = await openWithoutScripts('regioni/', 1280);
	const list = page.locator('.choice-list a');
	const inList = await list.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	const map = page.locator('.region-map a');
	const onMap = await map.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(onMap).toHaveLength(21);
	expect(inList).toEqual(expect.arrayContaining(onMap));
	expect(await page.locator('.region-map a:not([tabindex="-1"])').count()).toBe(0);

	const sardinia = map.filter({ hasText: 'Sardegna' });
	await sardinia.locator('path').hover();
	expect(await sardinia.locator('text').first().isVisible()).toBe(true);
	await sardinia.locator('path').click();
	await page.getByRole('heading', { level: 1, name: 'in Sardegna' }).waitFor();
});

test('a Region leads to its provinces, and a province to its Region', async () => {
	const page = await openWithoutScripts('regioni/trentino-alto-adige/', 360);
	await page.getByRole('link', { name: 'Bolzano/Bozen' }).click();
	await page.getByRole('heading', { level: 1, name: 'in provincia di Bolzano' }).waitFor();
	await page.getByRole('link', { name: 'Trentino-Alto Adige' }).click();
	await page.getByRole('heading', { level: 1, name: 'in Trentino-Alto Adige' }).waitFor();
});

test('where a host knows no redirects, an old address leads on with what follows it', async () => {
	const page = await openPage();
	for (const folder of ['categorie/', 'en/categorie/', 'regioni/toscana/']) {
		await page.goto(`${visited.site.home}${folder}${oldName}/?ordine=titolo#lista`);
		await page.waitForURL(`${visited.site.home}${folder}vendita-online/?ordine=titolo#lista`);
	}
});

test('an address that was never there stays where it is, and none leads to another site', async () => {
	const page = await openPage();
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).origin));
	const { origin } = new URL(visited.site.home);
	const addresses = [
		`${visited.site.home}categorie/mai-vista/`,
		`${visited.site.home}categorie/constructor/`,
		`${visited.site.home}/altrove.example/categorie/${oldName}/`,
		`${visited.site.home}/categorie/${oldName}/`,
		`${origin}//altrove.example/categorie/${oldName}/`,
		`${origin}/categorie/${oldName}/`,
	];
	for (const address of addresses) {
		// Whatever leads on does so while the page loads.
		const response = await page.goto(address, { waitUntil: 'networkidle' });
		expect(response?.status(), address).toBe(404);
		expect(page.url()).toBe(address);
	}
	expect([...asked]).toEqual([origin]);
});

/** The name that a category of the sample had. */
const oldName = 'piattaforme-di-commercio-elettronico';

async function openPage(): Promise<Page> {
	const context = await visited.browser.newContext();
	onTestFinished(() => context.close());
	const page = await context.newPage();
	return page;
}

async function openWithoutScripts(address: string, width: number): Promise<Page> {
	const context = await visited.browser.newContext({
		javaScriptEnabled: false,
		viewport: { width, height: 740 },
	});
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(visited.site.home + address);
	return page;
}

/** The links that lead up from a page. */
function path(page: Page): Promise<string[]> {
	return page
		.getByRole('navigation', { name: 'Percorso di navigazione' })
		.getByRole('link')
		.allTextContents();
}
