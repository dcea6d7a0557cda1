import { readdir, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { ServerSite } from '../../src/hosting/server-site.ts';

/** A built site, with all that a test of a server must know of it. */
export interface SiteForServer extends ServerSite {
	/** Every file that visitors may have, by its path below the base. */
	files: string[];
	/** Files that no visitor may have, by their path below the base. */
	hidden: string[];
	/** A text that stands in every hidden file, and in one beside the site. */
	secret: string;
}

/** Lists the files of a built site, and puts some there that nobody may see. */
export async function forServer(site: ServerSite): Promise<SiteForServer> {
	const entries = await readdir(site.folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			path.relative(site.folder, path.join(parentPath, name)).replaceAll(path.sep, '/'),
		);
	const isOpen = (file: string) => file.startsWith('.well-known/') || !/(?:^|\/)\./.test(file);
	for (const name of secretFiles) {
		const file = path.join(site.folder, name);
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, secret);
	}
	return {
		...site,
		files: files.filter(isOpen).sort(),
		hidden: [...files.filter((file) => !isOpen(file)), ...secretFiles.slice(1)],
		secret,
	};
}

const secret = 'Nobody may read this.';

/** The first stands beside the site. */
const secretFiles = ['../secret.txt', '.env', '.git/config', 'offerte/.draft', 'uploads/.x/y.txt'];
