import { mkdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Git } from './git.ts';

/**
 * Writes the catalogue as a commit of the clone has it, whatever is checked out there.
 *
 * @param directory a new directory, for the snapshot and what git needs to make it
 * @returns the folder that holds `content` and `public`
 */
export async function takeSnapshot(
	git: Git,
	clone: string,
	commit: string,
	directory: string,
): Promise<string> {
	const snapshot = join(directory, 'catalogue');
	await mkdir(snapshot, { recursive: true });
	// An index of its own: the clone's belongs to decap-server, which is using it.
	const index = { GIT_INDEX_FILE: join(directory, 'index') };
	const folders = await git(clone, ['ls-tree', '--name-only', commit, 'content', 'public']);
	for (const folder of folders.split('\n').filter(Boolean)) {
		await git(clone, ['read-tree', `--prefix=${folder}/`, `${commit}:${folder}`], index);
	}
	await git(clone, ['checkout-index', '--all', `--prefix=${snapshot}${sep}`], index);
	return snapshot;
}
