import { expect, test } from 'vitest';
import { visit } from '../visit.ts';
import { check, partner } from './a-proposal.ts';
import { answerByKeyboard } from './by-keyboard.ts';
import type { ServedForm } from './served-form.ts';
import { describedBy, goThrough } from './walk.ts';

/** How questions are answered, and what is told of wrong answers. */
export function testAnswering(form: ServedForm): void {
	test('errors are told at the top and beside the question, and mended from there', async () => {
		const { page } = await visit(form.browser, form.address);
		await goThrough(page, [check]);
		await page.getByText('Passo 2 di 8').waitFor();
		await page.getByRole('radio', { name: 'No, è nuova' }).check();
		await page.getByLabel('Sito', { exact: true }).fill('www.arcobaleno.example');
		await page.getByRole('button', { name: 'Avanti' }).click();
		const summary = page.locator('#errori');
		await summary.waitFor();
		await expect.poll(() => summary.evaluate((at) => at === document.activeElement)).toBe(true);
		expect(await page.title()).toContain('Errore: ');
		expect(await summary.innerText()).toMatchInlineSnapshot(`
			"Ci sono 4 risposte da correggere
			Nome: Manca la risposta.
			Denominazione: Manca la risposta.
			Sito: «www.arcobaleno.example» non è un indirizzo web completo e sicuro. Scrivilo per intero, a cominciare da https://.
			Recapiti: Manca la risposta."
		`);

		const site = page.getByLabel('Sito', { exact: true });
		await summary.getByRole('link', { name: /^Sito/ }).click();
		await expect.poll(() => site.evaluate((at) => at === document.activeElement)).toBe(true);
		expect(await site.getAttribute('aria-invalid')).toBe('true');
		expect(await describedBy(page, '#partners-website')).toContain(
			'non è un indirizzo web completo',
		);
		await page.goBack();
		await page.getByText('Passo 1 di 8').waitFor();
		await page.getByRole('button', { name: 'Avanti' }).click();
		await answerByKeyboard(page, partner);
		await page.getByText('Passo 3 di 8').waitFor();
		expect(await summary.count()).toBe(0);
	});

	test('who may not join is told why, and goes no further', async () => {
		const { page } = await visit(form.browser, form.address);
		await page.getByRole('radio', { name: /^Una persona singola/ }).check();
		await page.getByText("L'avviso non ammette chi ha questa forma.").waitFor();
		for (const yes of await page.getByRole('radio', { name: 'Sì, è così' }).all())
			await yes.check();
		await page.getByRole('button', { name: 'Avanti' }).click();
		await page.locator('#errori').waitFor();
		expect(await page.getByText('Passo 1 di 8').count()).toBe(1);
	});

	test('items of a list are added, moved and removed with the keyboard', async () => {
		const { page } = await visit(form.browser, form.address);
		await goThrough(page, [check]);
		await page.getByText('Passo 2 di 8').waitFor();
		await page.getByRole('radio', { name: 'No, è nuova' }).check();
		const contacts = page.getByRole('group', { name: /^Recapiti, voce/ });
		await contacts.getByLabel('Recapito').fill('primo');
		await page.getByRole('button', { name: 'Aggiungi una voce (Recapiti)' }).press('Enter');
		await contacts.nth(1).getByLabel('Recapito').fill('secondo');
		await page.getByRole('button', { name: 'Sposta su Recapiti, voce 2' }).press('Enter');
		const values = () =>
			contacts
				.getByLabel('Recapito')
				.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
		expect(await values()).toEqual(['secondo', 'primo']);
		await page.getByRole('status').getByText('La voce è al posto 1 di 2.').waitFor();
		await page.getByRole('button', { name: 'Togli Recapiti, voce 1' }).press('Enter');
		expect(await values()).toEqual(['primo']);
	});
}
