import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mendDrafts } from './drafts.ts';
import type { Git } from '../program/git.ts';

/** What was found half done in a clone, and put right. */
export interface Recovery {
	/** Whether there was anything. */
	hasRepaired: boolean;
	/** Whether files that were in no commit went into git's stash. */
	hasStashed: boolean;
}

/**
 * Puts right what decap-server leaves when git stops it half way or when it is killed, and what would make it
 * refuse every request. Branches, and so drafts, stay where they are; what no commit holds goes into git's stash.
 *
 * To be called when nothing else works in the clone.
 */
export async function recoverClone(git: Git, clone: string): Promise<Recovery> {
	const signs = [
		await removeLocks(clone),
		await abort(git, clone, 'rebase', ['rebase-merge', 'rebase-apply']),
		await abort(git, clone, 'merge', ['MERGE_HEAD']),
		(await git(clone, ['rev-parse', '--symbolic-full-name', 'HEAD'])) !== 'refs/heads/main',
	];
	const wasInterrupted = signs.includes(true);
	const hasStashed = await stash(git, clone);
	// decap-server works from the branch it finds checked out.
	if (wasInterrupted) await git(clone, ['checkout', '--quiet', 'main']);
	const hasMended = await mendDrafts(git, clone);
	return { hasRepaired: wasInterrupted || hasStashed || hasMended, hasStashed };
}

/**
 * What was done, in a sentence; undefined for nothing.
 *
 * @param clone as one writes it in a command
 */
export function formatRecovery(
	{ hasRepaired, hasStashed }: Recovery,
	clone: string,
): string | undefined {
	if (!hasRepaired) return undefined;
	const stash = hasStashed
		? ` quello che non era ancora salvato è in git -C ${clone} stash list,`
		: '';
	return `La copia di lavoro era rimasta a metà di un'operazione:${stash} l'ho rimessa in ordine e le bozze sono intatte.`;
}

/** Files that are in no commit would go into the next draft, or stop it. */
async function stash(git: Git, clone: string): Promise<boolean> {
	if ((await git(clone, ['status', '--porcelain'])) === '') return false;
	await git(clone, ['stash', 'push', '--quiet', '--include-untracked', '-m', 'npm start']);
	return true;
}

async function removeLocks(clone: string): Promise<boolean> {
	if ((await findLocks(clone)).length === 0) return false;
	// The last git of a killed decap-server may still be at work, and then takes its lock away itself.
	await wait(1000);
	const locks = await findLocks(clone);
	for (const lock of locks) await rm(lock, { force: true });
	return locks.length > 0;
}

async function findLocks(clone: string): Promise<string[]> {
	const folder = join(clone, '.git');
	const own = await readdir(folder);
	const ofBranches = await readdir(join(folder, 'refs'), { recursive: true });
	return [...own, ...ofBranches.map((file) => join('refs', file))]
		.filter((file) => file.endsWith('.lock') || file === 'packed-refs.new')
		.map((file) => join(folder, file));
}

async function abort(
	git: Git,
	clone: string,
	operation: 'rebase' | 'merge',
	signs: string[],
): Promise<boolean> {
	const present = signs.map((sign) => join(clone, '.git', sign)).filter((sign) => existsSync(sign));
	if (present.length === 0) return false;
	await git(clone, [operation, '--abort']).catch(async () => {
		// Killed before it had written all that it needs to go back: its branch has not moved yet.
		for (const sign of present) await rm(sign, { recursive: true, force: true });
		await git(clone, ['reset', '--quiet']);
	});
	return true;
}
