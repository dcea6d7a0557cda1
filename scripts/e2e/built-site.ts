import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { siteAddress } from '../../src/catalogue/load.ts';
import { listen } from '../local/listen.ts';
import { serveBuiltSite } from '../local/served-site.ts';
import { shellEnvironment } from './environment.ts';

/** A built site on a port of this machine. */
export interface ServedForTest extends AsyncDisposable {
	/** Address of the home page, base path included. */
	home: string;
	/** The built files. */
	directory: string;
}

/**
 * Builds the sample catalogue as `npm run build` does, and serves it.
 *
 * @param changes settings of `content/site.yml` to write over the sample's, by key; empty for none
 * @param today the day of the build, where the settings hold no day of their own
 */
export async function serveSample(
	changes: Record<string, string> = {},
	today = '2026-11-16',
): Promise<ServedForTest> {
	const root = await mkdtemp(path.join(tmpdir(), 'site-'));
	await cp('content', path.join(root, 'content'), { recursive: true });
	await cp('public', path.join(root, 'public'), { recursive: true });
	await rewriteSettings(path.join(root, 'content/site.yml'), changes);
	const directory = path.join(root, 'dist');
	const options = ['--root', root, '--out', directory, '--today', today];
	await run(process.execPath, ['scripts/build.ts', ...options], { env: shellEnvironment() });
	const { base } = await siteAddress(root);
	const site = await serveBuiltSite({
		directory,
		base,
		remove: () => rm(root, { recursive: true }),
	});
	const server = createServer((request, response) => {
		site.answer(request, response);
	});
	const port = await listen(server, 0);
	return {
		home: `http://127.0.0.1:${port}${base}`,
		directory,
		async [Symbol.asyncDispose]() {
			server.close();
			server.closeAllConnections();
			await site.retire();
		},
	};
}

async function rewriteSettings(file: string, changes: Record<string, string>): Promise<void> {
	let settings = await readFile(file, 'utf8');
	for (const [key, value] of Object.entries(changes)) {
		settings = settings.replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${value}`);
	}
	await writeFile(file, settings);
}

const run = promisify(execFile);
