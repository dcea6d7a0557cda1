import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Gives one run of the tests a temporary folder of its own, for whatever they and the programs they
 * start put there.
 *
 * @returns how to remove it
 */
export default async function setup(): Promise<() => Promise<void>> {
	const folder = await mkdtemp(path.join(tmpdir(), 'tests-'));
	process.env['TMPDIR'] = folder;
	return () => rm(folder, { recursive: true, force: true });
}
