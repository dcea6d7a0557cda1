import type { Browser } from 'playwright-core';
import { keepPicture, openOnPhone } from './guide-picture.ts';

/** What editors see of the published catalogue: a name, an address, and where the picture begins. */
const pictures = [
	{
		name: 'tenere-gestisci',
		page: 'offerte/bottegaviva--vetrina-online/',
		open: 'Gestisci questo servizio',
		from: 'summary:has-text("Gestisci questo servizio")',
	},
	{
		name: 'tenere-sospesa',
		page: 'offerte/ruota-libera--consegna-prima-di-cena/',
		from: 'h1',
	},
	{
		name: 'tenere-esito',
		page: 'avvisi/vicini-e-connessi-primavera-2026/',
		from: 'h2:has-text("Esito")',
	},
];

/** Opens pages of the catalogue, and keeps what one sees of them. */
export async function takeCataloguePictures(browser: Browser, home: string): Promise<void> {
	for (const { name, page: address, open, from } of pictures) {
		const page = await openOnPhone(browser);
		await page.goto(home + address, { waitUntil: 'networkidle' });
		if (open !== undefined) await page.getByText(open, { exact: true }).click();
		await keepPicture(page, name, page.locator(from).first());
		await page.close();
	}
}
