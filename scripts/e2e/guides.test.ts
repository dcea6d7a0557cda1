import { expect, test } from 'vitest';
import { serveSharedCatalogue } from './shared-site.ts';
import { visit } from './visit.ts';
import { visitedSite } from './visited-site.ts';

const visited = visitedSite(serveSharedCatalogue);

test('a guide says how long a first proposal takes', async () => {
	const { page } = await visit(visited.browser, `${visited.site.home}guide/primo-servizio/`);
	const sentence = await page.getByText('Le domande a cui bisogna rispondere').innerText();
	expect(sentence).toMatch(/sono 27: 5 .* e 22 .* In tutto sono al massimo 1[0-4] minuti\.$/);
});

test('pictures of a guide are fetched when one comes to them', async () => {
	const { page, complaints } = await visit(
		visited.browser,
		`${visited.site.home}guide/primo-servizio/`,
	);
	const pictures = page.getByRole('main').locator('img');
	const isThere = () =>
		pictures.evaluateAll((all: HTMLImageElement[]) => all.map((one) => one.naturalWidth > 0));
	const count = await pictures.count();
	expect(count).toBeGreaterThan(3);
	expect(await isThere()).toContain(false);
	for (let at = 0; at < count; at += 1) {
		await pictures.nth(at).scrollIntoViewIfNeeded();
		await expect.poll(async () => (await isThere())[at]).toBe(true);
	}
	expect(complaints).toEqual([]);
});
