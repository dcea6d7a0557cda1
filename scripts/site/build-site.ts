import { createHash } from 'node:crypto';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import sitemap from '@astrojs/sitemap';
import { build } from 'astro';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/catalogue/load.ts';
import { activeOffers } from '../../src/catalogue/offers.ts';
import type { Day } from '../../src/schema/fields.ts';
import { isOurs, markAsOurs } from '../local/own-folder.ts';
import { Obstacle } from '../program/obstacle.ts';
import { copyCms } from './copy-cms.ts';
import { indexSearch } from './index-search.ts';
import { isListed } from './is-listed.ts';
import { bringBack, replaceFolder } from './replace-folder.ts';
import { siteSettings } from './settings.ts';
import { writeHeaders } from './write-headers.ts';

/**
 * Builds the whole site: pages, CMS and search index.
 *
 * @param root the folder that holds `content` and `public`
 * @param out where the finished site goes; what stood there stays until everything is done
 * @param today the day that pages speak of
 * @returns how many offers are active
 * @throws Obstacle when `out` holds something else than a site built here
 */
export async function buildSite(root: string, out: string, today: Day): Promise<number> {
	const unfinished = `${path.resolve(out)}.unfinished`;
	await requireOurs(path.resolve(out), path.resolve(root));
	await requireOurs(unfinished, path.resolve(root));
	const before = path.join(unfinished, 'before');
	await bringBack(out, before);
	await rm(unfinished, { recursive: true, force: true });
	const catalogue = readCatalogue(root, today);
	try {
		await markAsOurs(unfinished);
		const site = path.join(unfinished, 'site');
		await buildAll(site, siteSettings(root, today), catalogue);
		replaceFolder(out, site, before);
	} finally {
		await bringBack(out, before);
		// A disk may be full because of what did not get done.
		await rm(unfinished, { recursive: true, force: true });
	}
	return activeOffers(catalogue).length;
}

async function buildAll(site: string, settings: Settings, catalogue: Catalogue): Promise<void> {
	await buildPages(site, settings);
	await copyCms(site);
	await indexSearch(site, catalogue);
	await writeHeaders(site, settings.base, catalogue);
	await markAsOurs(site);
}

/**
 * Builds the pages into a folder. Astro runs what it has built, which finds its packages only below this
 * one; for another it would do so in one place, where two builds at a time would meet.
 */
async function buildPages(site: string, settings: Settings): Promise<void> {
	const here = process.cwd();
	if (site.startsWith(`${here}${path.sep}`)) {
		await buildInside(site, settings);
		return;
	}
	const name = createHash('sha256').update(site).digest('hex').slice(0, 16);
	const workshop = path.join(here, '.local', `build-${name}`);
	try {
		await buildInside(workshop, settings);
		// Another folder may be on another disk, where nothing can be renamed to.
		await cp(workshop, site, { recursive: true });
	} finally {
		await rm(workshop, { recursive: true, force: true });
	}
}

async function buildInside(outDir: string, settings: Settings): Promise<void> {
	const map = sitemap({
		filter: (page) => isListed(outDir, settings.base, page),
		namespaces: none,
	});
	// Builds at the same time would write to one cache.
	const cacheDir = `${outDir}.cache`;
	try {
		await build({ ...settings, outDir, cacheDir, integrations: [map], logLevel: 'warn' });
	} finally {
		await rm(cacheDir, { recursive: true, force: true });
	}
}

/** The list of pages names addresses and nothing that needs other words. */
const none = { news: false, xhtml: false, image: false, video: false };

async function requireOurs(folder: string, root: string): Promise<void> {
	const holdsRoot = `${root}${path.sep}`.startsWith(`${folder}${path.sep}`);
	if (!holdsRoot && (await isOurs(folder))) return;
	throw new Obstacle(
		`${folder} contiene altro che un sito costruito qui, e non la tocco: scegli con --out una cartella vuota o nuova, o cancella tu quella.`,
	);
}

type Settings = ReturnType<typeof siteSettings>;
