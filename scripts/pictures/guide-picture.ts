import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import sharp from 'sharp';
import { findBrowser, quiet } from '../e2e/browser.ts';

/** Where the guides' pictures are; the guides name them `/uploads/redazione/<name>.webp`. */
export const guidePictures = 'public/uploads/redazione';

/** A browser that speaks Italian in its own controls too, such as those for days. */
export function launchItalianBrowser(): Promise<Browser> {
	const executablePath = findBrowser() ?? 'chromium';
	return chromium.launch({
		executablePath,
		args: [...quiet, '--lang=it'],
		env: { ...process.env, LANGUAGE: 'it' },
	});
}

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
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	});
	const picture = await page.screenshot({ animations: 'disabled' });
	await mkdir(guidePictures, { recursive: true });
	await sharp(picture)
		.resize({ width: 585 })
		.webp({ quality: 70, effort: 6 })
		.toFile(path.join(guidePictures, `${name}.webp`));
}
