import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';

/** An entry of which pictures are wanted. */
export interface Pictured {
	collection: 'offers' | 'partners';
	id: string;
}

/**
 * Takes pictures of the pages of entries, and of the cards of offers, as a phone and a desk show them.
 *
 * @param home the address of a built site
 * @param folder where the pictures go: `<id>-pagina-360.png`, `<id>-scheda-1280.png`
 * @returns the names of the files; of a page that is not there, or a card that is shown nowhere, none
 */
export async function takePictures(
	browser: Browser,
	home: string,
	entries: readonly Pictured[],
	folder: string,
): Promise<string[]> {
	await mkdir(folder, { recursive: true });
	const names: string[] = [];
	for (const width of widths) {
		const page = await browser.newPage({
			viewport: { width, height: Math.round(width * (width < 600 ? 2 : 0.7)) },
			locale: 'it-IT',
			reducedMotion: 'reduce',
		});
		for (const { collection, id } of entries.slice(0, mostEntries)) {
			const answer = await page.goto(`${home}${places[collection]}/${id}/`);
			if (answer?.ok() !== true) continue;
			const name = `${id}-pagina-${width}.png`;
			await page.screenshot({ path: path.join(folder, name), fullPage: true });
			names.push(name);
			if (collection === 'partners') continue;
			// The partner's page shows the cards of all its offers.
			await page.goto(`${home}${places.partners}/${id.split('--')[0] ?? ''}/`);
			const card = page.locator('article', { has: page.locator(`a[href$="/offerte/${id}/"]`) });
			if ((await card.count()) === 0) continue;
			const cardName = `${id}-scheda-${width}.png`;
			await card.first().screenshot({ path: path.join(folder, cardName) });
			names.push(cardName);
		}
		await page.close();
	}
	return names;
}

const widths = [360, 1280];
const places = { offers: 'offerte', partners: 'partner' } as const;

/** Of more nobody looks at the pictures, and each takes seconds. */
const mostEntries = 10;
