import { type Browser, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** A page that somebody has opened. */
export interface Visit {
	page: Page;
	/** What its console or another host has heard of it so far. */
	complaints: string[];
}

/**
 * Opens a page as a merchant does. It closes with the test.
 *
 * @param instant when the browser believes to be, if not now
 */
export async function visit(browser: Browser, address: string, instant?: string): Promise<Visit> {
	const context = await browser.newContext({ locale: 'it-IT' });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	if (instant !== undefined) await page.clock.setFixedTime(new Date(instant));
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== new URL(address).origin) complaints.push(request.url());
	});
	await page.goto(address);
	return { page, complaints };
}

/** The cards of a page, as they are written. */
export function cards(page: Page): Promise<string[]> {
	return page
		.locator('article')
		.evaluateAll((articles) => articles.map(({ outerHTML }) => outerHTML));
}
