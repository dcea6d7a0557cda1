import { createHash } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildCatalogue, buildSample, serveBuilt, type ServedForTest } from './built-site.ts';
import { addMoreThanAPage } from './sample/more-than-a-page.ts';

/**
 * Serves the sample catalogue, which is built once for all files of a run of the tests: nobody may
 * change what stands in its folder.
 *
 * @param settings what to write over the sample's `site.yml`, by key
 */
export function serveSharedSample(settings: Record<string, string>): Promise<ServedForTest> {
	return serveShared(`sample ${JSON.stringify(settings)}`, (root) => buildSample(root, settings));
}

/** Serves the sample catalogue with more of some kinds than a page shows, built once as well. */
export function serveLargerSample(): Promise<ServedForTest> {
	return serveShared('larger sample', (root) => buildSample(root, {}, { edit: addMoreThanAPage }));
}

/** Serves the catalogue of this repository, built once for all files of a run of the tests. */
export function serveSharedCatalogue(): Promise<ServedForTest> {
	return serveShared('catalogue', buildCatalogue);
}

/** The run's temporary folder is removed at its end, with all that is shared. */
async function serveShared(
	name: string,
	build: (root: string) => Promise<void>,
): Promise<ServedForTest> {
	const hash = createHash('sha256').update(name).digest('hex');
	const root = path.join(tmpdir(), `shared-${hash.slice(0, 16)}`);
	if (await isFirst(root)) {
		await build(root).catch(async (error: unknown) => {
			await writeFile(path.join(root, failed), String(error));
			throw error;
		});
	} else {
		await waitFor(root, name);
	}
	return serveBuilt(root, () => Promise.resolve());
}

/** Whether nobody else builds there. */
async function isFirst(root: string): Promise<boolean> {
	try {
		await mkdir(root);
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}

async function waitFor(root: string, name: string): Promise<void> {
	// A build puts the finished site in its place at once.
	while (!(await exists(path.join(root, 'dist')))) {
		if (await exists(path.join(root, failed))) throw new Error(`No site could be built: ${name}.`);
		await setTimeout(200);
	}
}

async function exists(file: string): Promise<boolean> {
	return stat(file).then(
		() => true,
		() => false,
	);
}

const failed = 'failed.txt';
