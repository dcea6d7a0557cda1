import type { Git } from './git.ts';

/** How many drafts wait in the clone: the CMS keeps each on a branch of its own. */
export async function countDrafts(git: Git, clone: string): Promise<number> {
	const branches = await git(clone, ['for-each-ref', '--format=%(refname)', 'refs/heads/cms/']);
	return branches === '' ? 0 : branches.split('\n').length;
}

/** The number of drafts as one says it. */
export function formatDrafts(count: number): string {
	if (count === 0) return 'nessuna';
	return count === 1 ? '1 in attesa nel CMS' : `${String(count)} in attesa nel CMS`;
}
