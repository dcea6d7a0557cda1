import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { ServedForTest } from './built-site.ts';

/** A site and a browser, once the tests of a file begin. */
export interface VisitedSite {
	readonly browser: Browser;
	readonly site: ServedForTest;
}

/** Serves one site and starts one browser for all tests of a file, and ends both after them. */
export function visitedSite(serve: () => Promise<ServedForTest>): VisitedSite {
	const visited = {} as { browser: Browser; site: ServedForTest };
	beforeAll(async () => {
		[visited.browser, visited.site] = await Promise.all([launchBrowser(), serve()]);
	});
	afterAll(async () => {
		await visited.browser.close();
		await visited.site[Symbol.asyncDispose]();
	});
	return visited;
}
