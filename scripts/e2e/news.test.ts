import { expect, onTestFinished, test } from 'vitest';
import { axeFaults, bringEngines } from './gates/accessibility-faults.ts';
import { serveLargerSample } from './shared-site.ts';
import { visitedSite } from './visited-site.ts';

const visited = visitedSite(serveLargerSample);

test('on a small phone without JavaScript, news is chosen by reader and by topic', async () => {
	const page = await open('novita/', false);
	const lists = page.getByRole('navigation', { name: 'Scegli che cosa leggere' });
	await lists.locator('summary').click();
	expect(await lists.getByRole('link').allInnerTexts()).toEqual([
		'Tutte le novità',
		'Per le imprese',
		'Scadenze',
	]);
	await lists.getByRole('link', { name: 'Per le imprese' }).click();
	expect(page.url()).toBe(`${visited.site.home}novita/per/imprese/`);
	await page.getByText('Notizie da 1 a 12 di 13').waitFor();
	await page.getByRole('link', { name: 'Pagina successiva' }).click();
	expect(await page.title()).toContain('Novità per le imprese, pagina 2 di 2');

	await lists.locator('summary').click();
	expect(await lists.locator('[aria-current]').innerText()).toBe('Per le imprese');
	await lists.getByRole('link', { name: 'Scadenze' }).click();
	expect(page.url()).toBe(`${visited.site.home}novita/argomento/scadenze/`);
	await page.getByRole('heading', { level: 1, name: 'Scadenze: le novità' }).waitFor();
});

test.each([
	['novita/per/cittadini/', 'Per ora non ci sono novità per i cittadini.', 'Tutte le novità'],
	['en/novita/argomento/guide/', 'There is no news on the topic “Guides” for now.', 'All news'],
])('%s has no news, says so, and leads to all of it', async (address, sentence, all) => {
	const page = await open(address, true);
	const main = page.getByRole('main');
	await main.getByText(sentence).waitFor();
	await bringEngines(page);
	expect(await axeFaults(page)).toEqual([]);
	await main.getByRole('link', { name: all }).click();
	expect(page.url()).toMatch(/\/novita\/$/);
});

async function open(address: string, javaScriptEnabled: boolean) {
	const context = await visited.browser.newContext({
		javaScriptEnabled,
		bypassCSP: true,
		viewport: { width: 320, height: 740 },
	});
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(visited.site.home + address);
	return page;
}
