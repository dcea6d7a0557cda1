import type { BrowserContext, Frame, Page } from 'playwright-core';

/** The word that the popup and the CMS say to each other first. */
export const hello = 'authorizing:github';

/** What a browser's pages have asked for, and what they have complained of. */
export interface Watched {
	addresses: URL[];
	complaints: string[];
}

/** Writes down what all pages of a browser do. */
export function watch(context: BrowserContext): Watched {
	const watched: Watched = { addresses: [], complaints: [] };
	context.on('request', (request) => watched.addresses.push(new URL(request.url())));
	context.on('weberror', (error) => watched.complaints.push(error.error().message));
	context.on('console', (message) => {
		if (message.type() === 'error') watched.complaints.push(message.text());
	});
	return watched;
}

/** Opens Decap, and lets it log in. */
export async function logInWithDecap(context: BrowserContext, cms: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${cms}/admin/`);
	await page.getByRole('button', { name: /GitHub/ }).click();
	return page;
}

/**
 * Opens the login from a page of this origin, which writes down all it hears.
 *
 * @param address where the login begins, or goes on
 * @returns when the popup is at the login's last page
 */
export async function openLogin(
	context: BrowserContext,
	origin: string,
	address: string,
): Promise<{ page: Page; popup: Page }> {
	const page = await context.newPage();
	await page.goto(origin);
	await page.evaluate(listenForMessages);
	const [popup] = await Promise.all([
		page.waitForEvent('popup'),
		page.evaluate((opened) => {
			window.popup = window.open(opened, 'login') ?? window;
		}, address),
	]);
	await popup.waitForURL('**/callback');
	return { page, popup };
}

/** Puts another page into a page; it writes down what it hears, and takes whoever writes to it for the popup. */
export async function addFrame(page: Page, address: string): Promise<Frame> {
	await page.evaluate(async (source) => {
		const frame = document.createElement('iframe');
		frame.src = source;
		document.body.append(frame);
		await new Promise((resolve) => {
			frame.addEventListener('load', resolve);
		});
	}, address);
	const frame = page.frames()[1];
	if (frame === undefined) throw new Error('The page has no frame.');
	await frame.evaluate(listenForMessages);
	return frame;
}

/** Lets a page answer the popup with its own word. */
export async function echo(page: Page, times: number): Promise<void> {
	await page.evaluate(
		([word, count]) => {
			for (let said = 0; said < count; said += 1) window.popup.postMessage(word, '*');
		},
		[hello, times] as const,
	);
}

/** What a page has heard, after a while for what is on its way. */
export async function heard(page: Page | Frame): Promise<Window['heard']> {
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
	return page.evaluate(() => window.heard);
}

/** The words that a page has heard. */
export async function heardWords(page: Page | Frame): Promise<string[]> {
	return (await heard(page)).map(({ data }) => data);
}

/** What the popup has told a page of a failure. */
export async function heardError(page: Page): Promise<string> {
	const last = (await heardWords(page)).at(-1) ?? '';
	const [, json = '{}'] = /^authorization:github:error:(.+)$/.exec(last) ?? [];
	return (JSON.parse(json) as { message?: string }).message ?? '';
}

function listenForMessages(): void {
	window.heard = [];
	window.addEventListener('message', ({ data, origin, source }) => {
		window.heard.push({ data: String(data), origin });
		if (window.parent !== window) window.popup = source as Window;
	});
}

declare global {
	interface Window {
		/** The popup, as a page that opened it or has heard of it knows it. */
		popup: Window;
		heard: { data: string; origin: string }[];
	}
}
