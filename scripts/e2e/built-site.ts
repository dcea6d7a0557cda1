import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { siteAddress } from '../../src/catalogue/load.ts';
import { listen } from '../program/listen.ts';
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
	variation: Variation = {},
): Promise<ServedForTest> {
	return serveOnce((root) => buildSample(root, settings, variation));
}

/** Builds the catalogue of this repository, as it will be today, and serves it. */
export function serveCatalogue(): Promise<ServedForTest> {
	return serveOnce(buildCatalogue);
}

/** Builds what `serveSample` serves into `dist` of a folder. */
export function buildSample(
	root: string,
	settings: Record<string, string>,
	{ today = '2026-11-16', edit }: Variation = {},
): Promise<void> {
	return build(root, sampleContent, ['--today', today], async (content) => {
		await rewriteSettings(path.join(content, 'site.yml'), settings);
		await edit?.(content);
	});
}

/** Builds what `serveCatalogue` serves into `dist` of a folder. */
export function buildCatalogue(root: string): Promise<void> {
	return build(root, 'content', [], () => Promise.resolve());
}

/**
 * Serves what was built in a folder.
 *
 * @param remove what to do once nobody wants it any more
 */
export async function serveBuilt(
	root: string,
	remove: () => Promise<void>,
): Promise<ServedForTest> {
	const directory = path.join(root, 'dist');
	const { base } = siteAddress(root);
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

async function serveOnce(buildIn: (root: string) => Promise<void>): Promise<ServedForTest> {
	const root = await mkdtemp(path.join(tmpdir(), 'site-'));
	const remove = () => rm(root, { recursive: true });
	try {
		await buildIn(root);
		return await serveBuilt(root, remove);
	} catch (error) {
		await remove();
		throw error;
	}
}

async function build(
	root: string,
	source: string,
	options: string[],
	edit: (content: string) => Promise<void>,
): Promise<void> {
	const content = path.join(root, 'content');
	await cp(source, content, { recursive: true });
	await cp('public', path.join(root, 'public'), { recursive: true });
	await edit(content);
	const command = ['scripts/build.ts', '--root', root, '--out', path.join(root, 'dist')];
	await run(process.execPath, [...command, ...options], { env: shellEnvironment() }).catch(
		(error: unknown) => {
			const { stdout, signal } = error as { stdout: string; signal: string | null };
			throw new Error(`${String(signal)}\n${stdout}`, { cause: error });
		},
	);
}

async function rewriteSettings(file: string, settings: Record<string, string>): Promise<void> {
	let text = await readFile(file, 'utf8');
	for (const [key, value] of Object.entries(settings)) {
		const line = `${key}: ${value}`;
		const present = new RegExp(`^${key}:.*$`, 'm');
		text = present.test(text) ? text.replace(present, line) : `${text}${line}\n`;
	}
	await writeFile(file, text);
}

interface Variation {
	today?: string;
	edit?: (content: string) => Promise<void>;
}

const run = promisify(execFile);
