import type { Git } from '../program/git.ts';

// The commit of the working repository that the clone's `main` was last brought to: what lies beyond was published.
const synced = 'refs/vicini/synced';

export async function rememberSynced(git: Git, clone: string, commit: string): Promise<void> {
	await git(clone, ['update-ref', synced, commit]);
}

/** The commit, or undefined in a clone that never noted it. */
export async function findSynced(git: Git, clone: string): Promise<string | undefined> {
	const commit = await git(clone, ['for-each-ref', '--format=%(objectname)', synced]);
	return commit === '' ? undefined : commit;
}
