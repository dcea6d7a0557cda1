import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** Where the guides' pictures are; the guides name them `/uploads/redazione/<name>.webp`. */
export const guidePictures = 'public/uploads/redazione';

/** A page of the shape that the guides' style sheet knows: a phone's, whatever the width. */
export function openOnPhone(browser: Browser, width = 390): Promise<Page> {
	return browser.newPage({
		locale: 'it-IT',
		viewport: { width, height: Math.round((width * 70) / 39) },
		deviceScaleFactor: 2,
		reducedMotion: 'reduce',
	});
}

/** Keeps what the window shows, from a place of the page on. */
export async function keepPicture(page: Page, name: string, from: Locator): Promise<void> {
	await from.evaluate((element) => {
		element.scrollIntoView({ block: 'start', behavior: 'instant' });
		// An open menu would close with it.
		if (document.activeElement?.matches('input, textarea') === true) {
			(document.activeElement as HTMLElement).blur();
		}
	});
	await page.evaluate(writeDaysInItalian);
	const picture = await page.screenshot({ animations: 'disabled' });
	await mkdir(guidePictures, { recursive: true });
	await sharp(picture)
		.resize({ width: 585 })
		.webp({ quality: 70, effort: 6 })
		.toFile(path.join(guidePictures, `${name}.webp`));
}

/** Runs in the page: a browser that was installed without its languages writes days as Americans do. */
function writeDaysInItalian(): void {
	for (const input of document.querySelectorAll<HTMLInputElement>('input[type=date]')) {
		const day = input.value.split('-').reverse().join('/');
		input.type = 'text';
		input.placeholder = 'gg/mm/aaaa';
		input.value = day;
	}
}
