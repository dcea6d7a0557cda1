import type { Git } from '../program/git.ts';

/** How many drafts wait in the clone: the CMS keeps each on a branch of its own. */
export async function countDrafts(git: Git, clone: string): Promise<number> {
	return (await listDrafts(git, clone)).length;
}

/**
 * Completes drafts whose first save was interrupted: decap-server answers 500 about one that changes nothing,
 * and never gives a status to one that has none. Forgets the status of those whose removal was interrupted,
 * which the next of that name would have.
 *
 * @returns whether there was any
 */
export async function mendDrafts(git: Git, clone: string): Promise<boolean> {
	const empty = await listDrafts(git, clone, '--merged=refs/heads/main');
	for (const draft of empty) await git(clone, ['branch', '--quiet', '-D', draft]);
	await forgetStatuses(git, clone);
	const withoutStatus = [];
	for (const draft of await listDrafts(git, clone)) {
		const status = `branch.${draft}.description`;
		if ((await git(clone, ['config', '--default', '', '--get', status])) !== '') continue;
		await git(clone, ['config', status, 'decap-cms/draft']);
		withoutStatus.push(draft);
	}
	return empty.length + withoutStatus.length > 0;
}

async function forgetStatuses(git: Git, clone: string): Promise<void> {
	const settings = await git(clone, ['config', '--local', '--list', '--name-only']);
	const drafts = await listDrafts(git, clone);
	for (const setting of settings.split('\n')) {
		const draft = /^branch\.(cms\/.+)\.description$/.exec(setting)?.[1];
		if (draft === undefined || drafts.includes(draft)) continue;
		await git(clone, ['config', '--unset-all', setting]);
	}
}

/** The number of drafts as one says it. */
export function formatDrafts(count: number): string {
	if (count === 0) return 'nessuna';
	return count === 1 ? '1 in attesa nel CMS' : `${String(count)} in attesa nel CMS`;
}

async function listDrafts(git: Git, clone: string, ...which: string[]): Promise<string[]> {
	const format = '--format=%(refname:lstrip=2)';
	const branches = await git(clone, ['for-each-ref', format, ...which, 'refs/heads/cms/']);
	return branches.split('\n').filter(Boolean);
}
