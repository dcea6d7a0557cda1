import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import {
	axeFaults,
	bringEngines,
	contrastFaults,
	ibmFaults,
} from '../gates/accessibility-faults.ts';
import { walkByKeyboard } from '../gates/keyboard-walk.ts';
import { textSpacingFaults } from '../gates/text-spacing.ts';
import { visit } from '../visit.ts';
import { proposal } from './a-proposal.ts';
import { answerByKeyboard } from './by-keyboard.ts';
import type { ServedForm } from './served-form.ts';
import { openDetails } from './walk.ts';

/** The form for people who use it in another way. */
export function testForEverybody(form: ServedForm): void {
	test('without JavaScript the same questions stand on paper, and no button is dead', async () => {
		const context = await form.browser.newContext({ javaScriptEnabled: false });
		onTestFinished(() => context.close());
		const page = await context.newPage();
		await page.goto(form.address);
		const words = await page.getByRole('main').innerText();
		expect(words).toContain('Questo modulo si apre solo con JavaScript');
		expect(words).toContain('Scrivi il nome del file e allegalo al messaggio.');
		for (const name of ["Titolo dell'offerta", 'Denominazione', 'Descrizione', 'Che cosa fare']) {
			expect(await page.getByLabel(name, { exact: true }).first().isVisible(), name).toBe(true);
		}
		expect(await page.locator('main button').count()).toBe(0);
		const mail = await page
			.getByRole('link', { name: "Apri un'e-mail con le domande" })
			.getAttribute('href');
		expect(new URL(mail ?? '').searchParams.get('body')).toContain("Titolo dell'offerta: ");
	});

	test('every step is accessible at the width of a small phone and of a desk', async () => {
		const context = await form.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
		onTestFinished(() => context.close());
		const page = await context.newPage();
		await page.goto(form.address);
		await page.getByText('Passo 1 di 8').waitFor();
		await bringEngines(page);
		const faults: string[] = [];
		const look = async (where: string) => faults.push(...(await faultsOf(page, where)));
		for (const [position, answers] of proposal.entries()) {
			await page.getByText(`Passo ${position + 1} di 8`).waitFor();
			await page.getByRole('button', { name: 'Avanti' }).click();
			await page.locator('#errori').waitFor();
			await openDetails(page);
			await look(`step ${position + 1} with its errors`);
			await page.getByRole('heading', { level: 2 }).first().focus();
			await answerByKeyboard(page, answers);
		}
		await page.getByRole('heading', { name: 'Manda la proposta' }).waitFor();
		await openDetails(page);
		await look('the review');
		expect(faults).toEqual([]);
	});

	test('the questions on paper are accessible too', async () => {
		const context = await form.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
		onTestFinished(() => context.close());
		const page = await context.newPage();
		await page.route('**/_astro/*.js', (route) => route.abort());
		await page.goto(form.address);
		await page.getByRole('heading', { name: 'Le domande su carta o per e-mail' }).waitFor();
		await bringEngines(page);
		expect(await faultsOf(page, 'paper')).toEqual([]);
	});

	test('the keyboard reaches all of the form, and sees where it is', async () => {
		const { page } = await visit(form.browser, form.address);
		await page.setViewportSize({ width: 320, height: 740 });
		const { stops, faults } = await walkByKeyboard(page);
		expect(stops).toBeGreaterThan(15);
		expect(faults).toEqual([]);
	});
}

/** What is wrong with a page for people who use it in another way, on a small phone and on a desk. */
async function faultsOf(page: Page, where: string): Promise<string[]> {
	const faults: string[] = [];
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 740 });
		await page.emulateMedia({ colorScheme: 'light' });
		for (const find of [axeFaults, ibmFaults, textSpacingFaults])
			faults.push(...(await find(page)).map((fault) => `${where}, ${width} px: ${fault}`));
		await page.emulateMedia({ colorScheme: 'dark' });
		faults.push(...(await contrastFaults(page)).map((fault) => `${where}, dark: ${fault}`));
	}
	return faults;
}
