import { expect, test } from 'vitest';
import { visit } from '../visit.ts';
import { check, partner, subject } from './a-proposal.ts';
import type { ServedForm } from './served-form.ts';
import { goThrough } from './walk.ts';

/** What becomes of answers that are not sent yet. */
export function testDrafts(form: ServedForm): void {
	test('a draft goes on from its link, in another browser and after a reload', async () => {
		const { page } = await visit(form.browser, form.address);
		await goThrough(page, [check, partner, subject.slice(0, 2)]);
		await page.getByRole('button', { name: 'Crea un collegamento alla bozza' }).click();
		const link = await page.getByLabel('Collegamento alla bozza').inputValue();

		const other = await visit(form.browser, link);
		for (let visits = 0; visits < 2; visits++) {
			await other.page.getByText('Passo 3 di 8').waitFor();
			expect(await other.page.getByLabel("Titolo dell'offerta").inputValue()).toContain(
				"L'insegna",
			);
			await other.page.reload();
		}
		await other.page.getByRole('button', { name: 'Indietro' }).click();
		expect(await other.page.getByLabel('Nome', { exact: true }).inputValue()).toContain(
			'Arcobaleno',
		);
		expect(await other.page.evaluate(() => localStorage.length)).toBe(0);

		const broken = await visit(form.browser, link.slice(0, -20));
		await broken.page.getByText('Il collegamento della bozza è rovinato').waitFor();
		await broken.page.getByText('Passo 1 di 8').waitFor();
		expect([...other.complaints, ...broken.complaints]).toEqual([]);
	});

	test('a browser keeps the draft when asked, and forgets it when asked', async () => {
		const { page } = await visit(form.browser, form.address);
		await goThrough(page, [check]);
		await page.getByText('Passo 2 di 8').waitFor();
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.getByRole('checkbox', { name: 'Conserva le risposte in questo browser' }).check();
		await page.getByRole('radio', { name: 'No, è nuova' }).check();
		await page.getByLabel('Nome', { exact: true }).fill('Arcobaleno');
		await page.reload();
		await page.getByText('Abbiamo ripreso la bozza').waitFor();
		expect(await page.getByLabel('Nome', { exact: true }).inputValue()).toBe('Arcobaleno');
		await page.getByRole('checkbox', { name: 'Conserva le risposte in questo browser' }).uncheck();
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});
}
