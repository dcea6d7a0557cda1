import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sampleContent } from '../built-site.ts';
import { visit } from '../visit.ts';
import { check, subject } from './a-proposal.ts';
import { answerByKeyboard } from './by-keyboard.ts';
import type { ServedForm } from './served-form.ts';
import { describedBy, goThrough } from './walk.ts';

/** What the form does while it waits for the catalogue, or goes without. */
export function testSlowLine(form: ServedForm): void {
	test('who goes back while the answers are looked at stays there', async () => {
		const { page } = await visit(form.browser, form.address);
		const hangUp = await waitForCatalogue(page);
		const looking = page.getByRole('status').getByText('Stiamo controllando le risposte');
		await looking.waitFor();
		await page.getByRole('button', { name: 'Indietro' }).click();
		await page.getByText('Passo 1 di 8').waitFor();
		expect(await looking.count()).toBe(0);
		const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
		hangUp();
		await warned;
		await page.getByRole('button', { name: 'Avanti' }).click();
		await page.getByText('Passo 2 di 8').waitFor();
		await page.getByRole('button', { name: 'Avanti' }).click();
		await page.getByText('Passo 3 di 8').waitFor();
	});

	test('an offer that is there already is told beside its title, once there is a connection', async () => {
		const { page } = await visit(form.browser, form.address);
		await page.clock.install();
		const hangUp = await waitForCatalogue(page);
		await page.clock.fastForward('00:02');
		await page.getByRole('status').getByText('Stiamo controllando le risposte').waitFor();
		hangUp();
		await page.getByText('Passo 3 di 8').waitFor();
		await page
			.getByRole('status')
			.getByText('Non abbiamo potuto confrontare le risposte')
			.waitFor();
		const { title } = await anExistingOffer();
		await answerByKeyboard(page, [["Titolo dell'offerta", { type: title }], ...subject.slice(1)]);
		await page.getByText('Passo 4 di 8').waitFor();
		await page.unroute('**/admin/index.json');
		await page.clock.fastForward('01:00');
		await page.getByRole('button', { name: 'Indietro' }).click();
		await page.getByRole('button', { name: 'Avanti' }).click();
		await page.locator('#errori').getByRole('link', { name: title }).waitFor();
		expect(await describedBy(page, '#offers-title')).toContain(
			`«${title}» si chiama come «${title}» di Bottegaviva. Se è lo stesso servizio, correggilo`,
		);
	});
}

/**
 * Answers the first two steps, and goes on while the line hangs.
 *
 * @returns how to end the wait without the catalogue
 */
async function waitForCatalogue(page: Page): Promise<() => void> {
	const line = Promise.withResolvers<undefined>();
	await page.route('**/admin/index.json', async (route) => {
		await line.promise;
		await route.abort();
	});
	await goThrough(page, [check]);
	await page.getByText('Passo 2 di 8').waitFor();
	await page.getByRole('radio', { name: 'Sì, è già un partner' }).check();
	await page.getByLabel('Quale partner').selectOption('Bottegaviva');
	await page.getByRole('button', { name: 'Avanti' }).click();
	return () => {
		line.resolve(undefined);
	};
}

async function anExistingOffer(): Promise<{ title: string }> {
	const text = await readFile(
		path.join(sampleContent, 'offers/bottegaviva--vetrina-online.md'),
		'utf8',
	);
	return { title: /^title: (.*)$/m.exec(text)?.[1] ?? '' };
}
