import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

/** A catalogue that stays as it is, beside the live one that every merge changes. */
export const sampleContent = 'scripts/e2e/sample/content';

/**
 * Builds the sample catalogue as `npm run build` does, and serves it.
 *
 * @param settings what to write over the sample's `site.yml`, by key; empty for none
 * @param variation.today the day of the build, where the settings hold no day of their own
 * @param variation.edit what to do with the copy of `content` before it is built
 */
export function serveSample(
	settings: Record<string, string> = {},
	{ today = '2026-11-16', edit }: Variation = {},
): Promise<ServedForTest> {
	return serve(sampleContent, ['--today', today], async (content) => {
		await rewriteSettings(path.join(content, 'site.yml'), settings);
		await edit?.(content);
	});
}

/** Builds the catalogue of this repository, as it will be today, and serves it. */
export function serveCatalogue(): Promise<ServedForTest> {
	return serve('content', [], () => Promise.resolve());
}

async function serve(
	source: string,
	options: string[],
	edit: (content: string) => Promise<void>,
): Promise<ServedForTest> {
	const root = await mkdtemp(path.join(tmpdir(), 'site-'));
	const remove = () => rm(root, { recursive: true });
	try {
		const content = path.join(root, 'content');
		await cp(source, content, { recursive: true });
		await cp('public', path.join(root, 'public'), { recursive: true });
		await edit(content);
		const directory = path.join(root, 'dist');
		await run(
			process.execPath,
			['scripts/build.ts', '--root', root, '--out', directory, ...options],
			{ env: shellEnvironment() },
		);
		return await answer(directory, siteAddress(root).base, remove);
	} catch (error) {
		await remove();
		throw error;
	}
}

async function answer(
	directory: string,
	base: string,
	remove: () => Promise<void>,
): Promise<ServedForTest> {
	const site = await serveBuiltSite({ directory, base, remove });
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

async function rewriteSettings(file: string, settings: Record<string, string>): Promise<void> {
	let text = await readFile(file, 'utf8');
	for (const [key, value] of Object.entries(settings)) {
		text = text.replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${value}`);
	}
	await writeFile(file, text);
}

interface Variation {
	today?: string;
	edit?: (content: string) => Promise<void>;
}

const run = promisify(execFile);
