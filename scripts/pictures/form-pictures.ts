import type { Browser } from 'playwright-core';
import { check, partner, proposal, subject } from '../e2e/plain-form/a-proposal.ts';
import { answerByKeyboard, type KeyboardAnswer } from '../e2e/plain-form/by-keyboard.ts';
import { keepPicture, openOnPhone } from './guide-picture.ts';

/** Goes through the plain form with a first proposal, and keeps what one sees on the way. */
export async function takeFormPictures(browser: Browser, home: string): Promise<void> {
	const page = await openOnPhone(browser);
	await page.goto(`${home}proponi/modulo/`);
	const heading = page.getByRole('main').getByRole('heading', { level: 2 }).first();
	for (const [position, step] of proposal.entries()) {
		await page.getByText(`Passo ${position + 1} di ${proposal.length + 1}`).waitFor();
		// Keys that are pressed before the new step has the focus would go astray.
		if (position > 0) await page.locator('h2:focus').waitFor();
		const answers = step.map(([name, answer]): Answer => [name, said.get(name) ?? answer]);
		if (step === partner) {
			// What the form says about a wrong answer is seen only when one goes on.
			await answerByKeyboard(page, answers.map(withWrongSite));
			const site = page.getByLabel('Sito', { exact: true });
			await page.locator('#errori').waitFor();
			await keepPicture(page, 'primo-servizio-errore', page.locator('.question', { has: site }));
			await site.fill('https://www.arcobaleno.example');
			await page.getByRole('button', { name: 'Avanti' }).click();
			continue;
		}
		await answerByKeyboard(page, answers.slice(0, -1));
		const name = new Map([
			[check, 'primo-servizio-requisiti'],
			[subject, 'primo-servizio-domande'],
		]).get(step);
		if (name !== undefined) await keepPicture(page, name, heading);
		await answerByKeyboard(page, answers.slice(-1));
	}
	await page.getByRole('heading', { name: 'Anteprima e invio' }).waitFor();
	await keepPicture(page, 'primo-servizio-anteprima', page.locator('.preview').first());
	const sending = page.getByRole('heading', { name: 'Manda la proposta' });
	await keepPicture(page, 'primo-servizio-invio', sending);
	await page.close();
}

type Answer = [name: string, answer: KeyboardAnswer];

function withWrongSite([name, answer]: Answer): Answer {
	return [name, name === 'Sito' ? { type: 'www.arcobaleno.example' } : answer];
}

/** What the tests say with words that are hard to keep is said here as people would. */
const said = new Map<string, KeyboardAnswer>([
	['Denominazione', { type: "Bottega dell'Arcobaleno ETS" }],
	["Titolo dell'offerta", { type: "Un'insegna digitale per la tua bottega" }],
	['Spiegazione (facoltativo)', { type: 'Scrivi il nome del negozio e la città.' }],
]);
