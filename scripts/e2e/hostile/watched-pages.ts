import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Something that must not happen in a page, with the page's address. */
type Harm = string;

/** Pages on which everything is heard that a successful attack would do. */
export interface WatchedPages {
	/** What was heard so far. */
	harms: Harm[];
	/** How many pages were looked at. */
	looked: number;
	/** Opens pages, some at a time, and looks at each; `act` may do more in it before the look. */
	open: (addresses: string[], act?: (page: Page) => Promise<void>) => Promise<void>;
}

/**
 * @param origin of the site; what asks another one is a harm
 * @param tabs how many pages are open at a time
 */
export async function watchPages(
	browser: Browser,
	origin: string,
	tabs = 4,
): Promise<WatchedPages> {
	const context = await browser.newContext({
		locale: 'it-IT',
		viewport: { width: 320, height: 640 },
	});
	const watched: WatchedPages = {
		harms: [],
		looked: 0,
		async open(addresses, act) {
			const waiting = [...addresses];
			await Promise.all(
				Array.from({ length: tabs }, async () => {
					const page = await context.newPage();
					for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
						await page.goto(next, { waitUntil: 'load' });
						await act?.(page);
						const found = await page.evaluate(harmsIn, origin);
						watched.harms.push(...found.map((harm) => `${next} ${harm}`));
						watched.looked++;
					}
					await page.close();
				}),
			);
		},
	};
	await listen(context, origin, (harm) => watched.harms.push(harm));
	return watched;
}

async function listen(context: BrowserContext, origin: string, hear: (harm: Harm) => void) {
	await context.exposeFunction('reportViolation', (violation: string) => {
		hear(`policy: ${violation}`);
	});
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			window.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.documentURI}`);
		});
	});
	context.on('request', (request) => {
		if (new URL(request.url()).origin !== origin) hear(`request: ${request.url()}`);
	});
	context.on('dialog', (dialog) => {
		hear(`dialog: ${dialog.message()} ${dialog.page()?.url() ?? ''}`);
		void dialog.dismiss();
	});
	context.on('weberror', (error) => {
		hear(`error: ${error.error().message} ${error.page()?.url() ?? ''}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error') hear(`console: ${message.text()} ${message.location().url}`);
	});
}

/** Runs in a page: what stands in it that none of our components makes, and letters that nobody sees. */
function harmsIn(origin: string): Harm[] {
	const made = [
		...['[data-attack]', 'iframe', 'object', 'embed', 'base', 'template', 'math', 'body style'],
		...['[style]', '[srcdoc]', 'meta[http-equiv=refresh]', 'body meta', 'body link', 'svg script'],
		'script:not([src], [type="application/ld+json"])',
	].flatMap((selector) => [...document.querySelectorAll(selector)].map((found) => found.outerHTML));
	const elements = [...document.querySelectorAll('*')];
	const handlers = elements.filter(({ attributes }) =>
		[...attributes].some(({ name }) => name.startsWith('on')),
	);
	const leading = [...document.querySelectorAll('[href], [src], [action], [formaction]')].flatMap(
		(element) =>
			['href', 'src', 'action', 'formaction'].flatMap((name) => {
				const written = element.getAttribute(name);
				const address = written === null ? null : URL.parse(written, document.baseURI);
				if (written === null) return [];
				const isFine =
					address !== null &&
					address.username === '' &&
					(address.origin === origin ||
						(element.tagName === 'A' &&
							['https:', 'mailto:', 'tel:', 'sms:'].includes(address.protocol)) ||
						element.matches('link[rel=canonical], link[rel=alternate]'));
				return isFine ? [] : [`leads to ${written}`];
			}),
	);
	const data = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
		({ textContent }) => {
			try {
				JSON.parse(textContent);
				return [];
			} catch {
				return [`is no JSON: ${textContent}`];
			}
		},
	);
	const unseen = /[\u200B\u2060\uFEFF\u{E0061}\p{Bidi_Control}]/u.exec(document.body.innerText);
	const { scrollWidth, clientWidth } = document.documentElement;
	return [
		...made,
		...handlers.map((element) => element.outerHTML),
		...leading,
		...data,
		...(unseen === null ? [] : [`shows a letter that nobody sees in ${unseen.input}`]),
		...(scrollWidth > clientWidth ? [`is ${scrollWidth} px wide on ${clientWidth}`] : []),
	];
}

declare global {
	interface Window {
		reportViolation: (violation: string) => void;
	}
}
