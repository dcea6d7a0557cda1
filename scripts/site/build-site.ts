import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { readCatalogue } from '../../src/catalogue/load.ts';
import { activeOffers } from '../../src/catalogue/offers.ts';
import type { Day } from '../../src/schema/fields.ts';
import { copyCms } from './copy-cms.ts';
import { indexSearch } from './index-search.ts';
import { siteSettings } from './settings.ts';

/**
 * Builds the whole site: pages, CMS and search index.
 *
 * @param root the folder that holds `content` and `public`
 * @param out where the finished site goes; what stood there stays until everything is done
 * @param today the day that pages speak of
 * @returns how many offers can be found
 */
export async function buildSite(root: string, out: string, today: Day): Promise<number> {
	const offers = activeOffers(await readCatalogue(root, today));
	const unfinished = `${path.resolve(out)}.unfinished`;
	await rm(unfinished, { recursive: true, force: true });
	await build({ ...(await siteSettings(root, today)), outDir: unfinished, logLevel: 'warn' });
	await copyCms(unfinished);
	await indexSearch(unfinished, offers.length);
	await rm(out, { recursive: true, force: true });
	await rename(unfinished, out);
	return offers.length;
}
