import type { Browser, Page } from 'playwright-core';
import { openCms, save } from '../e2e/cms.ts';
import { keepPicture, openOnPhone } from './guide-picture.ts';

const summary = 'Una pagina con le foto e i prezzi del negozio, pronta in un giorno e senza costi.';

/** Renews an offer in the CMS, corrects it, and keeps what one sees on the way. */
export async function takeCmsPictures(browser: Browser, home: string): Promise<void> {
	const renewed = await openOffer(browser, home);
	await renewed.getByLabel('Attivabile fino al').fill('2027-12-12');
	await keepPicture(renewed, 'rinnovare-giorno', renewed.getByText('Attivabile fino al').first());
	await renewed.close();

	const page = await openOffer(browser, home);
	const field = page.getByLabel('In breve: che cosa ottieni', { exact: true });
	await field.fill(summary);
	await keepPicture(page, 'correggere-campo', page.getByText('In breve: che cosa ottieni').first());
	await save(page);
	await page.getByRole('button', { name: /^Stato:/ }).click();
	await page.getByRole('menuitem', { name: 'In revisione' }).waitFor();
	await keepPicture(page, 'correggere-stato', page.locator('body'));
	await page.close();
}

async function openOffer(browser: Browser, home: string): Promise<Page> {
	// Decap's editor needs some more room than a phone has.
	const page = await openOnPhone(browser, 468);
	await openCms(page, home);
	await page.goto(`${home}admin/#/collections/offers/entries/bottegaviva--vetrina-online`);
	return page;
}
