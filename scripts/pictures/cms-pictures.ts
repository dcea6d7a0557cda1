import type { Browser } from 'playwright-core';
import { openCms, save } from '../e2e/cms.ts';
import { keepPicture, openOnPhone } from './guide-picture.ts';

const summary = 'Una pagina con le foto e i prezzi del negozio, pronta in un giorno e senza costi.';

/** Renews an offer in the CMS, corrects it, and keeps what one sees on the way. */
export async function takeCmsPictures(browser: Browser, home: string): Promise<void> {
	// Decap's editor needs some more room than a phone has.
	const page = await openOnPhone(browser, 468);
	await openCms(page, home);
	await page.goto(`${home}admin/#/collections/offers/entries/bottegaviva--vetrina-online`);
	const lastDay = page.getByLabel('Attivabile fino al (facoltativo)', { exact: true });
	await lastDay.fill('2027-10-31');
	await keepPicture(page, 'rinnovare-giorno', page.getByText('Attivabile fino al').first());

	const field = page.getByLabel('In breve: che cosa ottieni', { exact: true });
	await field.fill(summary);
	await keepPicture(page, 'correggere-campo', page.getByText('In breve: che cosa ottieni').first());
	await save(page);
	await page.getByRole('button', { name: /^Stato:/ }).click();
	await page.getByRole('menuitem', { name: 'In revisione' }).waitFor();
	await keepPicture(page, 'correggere-stato', page.locator('body'));
	await page.close();
}
