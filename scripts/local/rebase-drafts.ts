import type { Git } from '../program/git.ts';

/**
 * Puts every draft on top of `main`. decap-server tells a draft's files by comparing the two, so that
 * beside a draft left behind it shows, and saves, entries that were published since.
 * To be called when nothing else works in the clone.
 *
 * @returns the drafts that stay behind, because they change what was published since
 * @throws when git cannot work in the clone
 */
export async function rebaseDrafts(git: Git, clone: string): Promise<string[]> {
	const behind = await git(clone, [
		'for-each-ref',
		'--format=%(refname:lstrip=2)',
		'--no-contains=refs/heads/main',
		'refs/heads/cms/',
	]);
	const conflicting: string[] = [];
	try {
		for (const draft of behind.split('\n').filter(Boolean)) {
			if (!(await rebase(git, clone, draft))) conflicting.push(draft);
		}
	} finally {
		// decap-server works from the branch it finds checked out.
		if (behind !== '') await git(clone, ['checkout', '--quiet', 'main']);
	}
	return conflicting;
}

async function rebase(git: Git, clone: string, draft: string): Promise<boolean> {
	try {
		await git(clone, ['rebase', '--quiet', 'main', draft]);
		return true;
	} catch (error) {
		// Where nothing is to be aborted, it has not failed for a conflict.
		await git(clone, ['rebase', '--abort']).catch(() => {
			throw error;
		});
		return false;
	}
}
