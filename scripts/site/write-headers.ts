import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { forgeOf } from '../../src/catalogue/forge.ts';
import { oldAddresses } from '../../src/catalogue/old-addresses.ts';
import { folderOf, interfaceLanguages } from '../../src/i18n/language-folder.ts';
import { apacheRules } from '../../src/hosting/apache.ts';
import { headersFile } from '../../src/hosting/headers-file.ts';
import { apacheRedirects, redirectsFile } from '../../src/hosting/redirects.ts';

/**
 * Puts into a built site the files that hosts read to know what to say beside the others; no visitor is
 * told more by them than by the headers themselves.
 *
 * @param site the built files
 * @param base the path the site lives under, with a slash at both ends
 * @param catalogue what it shows: where it lives, and which old addresses lead to its pages
 */
export async function writeHeaders(
	site: string,
	base: string,
	catalogue: Catalogue,
): Promise<void> {
	const forge = forgeOf(catalogue.site);
	const old = oldAddresses(catalogue);
	const outer = await foldersIn(site);
	const inner = await Promise.all(
		outer.map(async (folder) =>
			(await foldersIn(path.join(site, folder))).map((name) => `${folder}/${name}`),
		),
	);
	await writeFile(
		path.join(site, '_headers'),
		headersFile(base, [...outer, ...inner.flat()], forge),
	);
	await writeFile(
		path.join(site, '.htaccess'),
		apacheRules(base, forge) + apacheRedirects(base, old),
	);
	await writeFile(path.join(site, '_redirects'), redirectsFile(base, old, languageFolders));
}

const languageFolders = interfaceLanguages.map((lang) => folderOf(lang) ?? '');

async function foldersIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isDirectory() && entry.name !== '_astro')
		.map(({ name }) => name)
		.sort();
}
