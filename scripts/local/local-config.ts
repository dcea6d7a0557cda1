import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiPath } from './cms-gateway.ts';

/**
 * The settings of a built site's CMS, with this machine's clone in place of the production backend.
 *
 * @returns the JSON for a browser that reached us by the given host; undefined when the site has no CMS
 */
export async function readLocalConfig(
	directory: string,
): Promise<((host: string) => string) | undefined> {
	const file = join(directory, 'admin/config.json');
	if (!existsSync(file)) return undefined;
	const production = JSON.parse(await readFile(file, 'utf8')) as Config;
	const { commit_messages } = production.backend;
	return (host) => {
		// Our own origin, since the CMS's content security policy lets it speak to no other.
		const proxy_url = `http://${host}${apiPath}`;
		const backend = { name: 'proxy', proxy_url, branch: 'main', commit_messages };
		return JSON.stringify({ ...production, backend });
	};
}

interface Config {
	backend: { commit_messages?: unknown };
}
