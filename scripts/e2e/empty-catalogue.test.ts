import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serveSample } from './built-site.ts';
import { visit } from './visit.ts';
import { visitedSite } from './visited-site.ts';

const visited = visitedSite(() =>
	serveSample({}, { edit: (content) => rm(path.join(content, 'offers'), { recursive: true }) }),
);

test.each([
	['the list', 'offerte/'],
	['a search for everything', 'cerca/?q='],
	['a search for a word', 'cerca/?q=vetrina'],
])('%s of a catalogue without offers says that there are none', async (_name, address) => {
	const { page, complaints } = await visit(visited.browser, visited.site.home + address);
	await page.getByRole('main').getByText('non ci sono').waitFor();
	expect(await page.getByRole('article').count()).toBe(0);
	expect(await page.getByRole('main').innerText()).not.toContain('connessione');
	expect(complaints).toEqual([]);
});

test('the home page of a catalogue without offers promises none', async () => {
	const { page, complaints } = await visit(visited.browser, visited.site.home);
	await page.getByRole('heading', { level: 1 }).waitFor();
	expect(await page.getByRole('article').count()).toBe(0);
	const text = await page.getByRole('main').innerText();
	expect(text).toContain('non ci sono');
	expect(text).not.toContain('I servizi che scadono prima');
	expect(complaints).toEqual([]);
});
