import { watch } from 'node:fs';
import { join } from 'node:path';
import type { Git } from '../program/git.ts';

/**
 * Follows the clone's `main`. One move is handled at a time; those that come meanwhile make one more together.
 *
 * @param from the commit that is known already
 * @param onMove told the new commit and the one known before
 * @param onError told why a move could not be handled; the next look tries again
 * @returns how to stop following
 */
export function followMain(
	git: Git,
	clone: string,
	from: string,
	onMove: (commit: string, previous: string) => Promise<void>,
	onError: (error: unknown) => void,
): () => void {
	let known = from;
	let isBusy = false;
	let hasNews = false;

	async function look(): Promise<void> {
		hasNews = true;
		if (isBusy) return;
		isBusy = true;
		while (hasNews) {
			hasNews = false;
			await follow().catch(onError);
		}
		isBusy = false;
	}

	async function follow(): Promise<void> {
		const commit = await readMain(git, clone);
		if (commit === known) return;
		await onMove(commit, known);
		known = commit;
	}

	// A branch is a file among the heads, or a line among the packed refs.
	const watchers = [['.git/refs/heads', 'main'] as const, ['.git', 'packed-refs'] as const].map(
		([folder, file]) =>
			watch(join(clone, folder), (_, changed) => {
				if (changed === file) void look();
			}).on('error', onError),
	);
	// For what moved before we watched.
	void look();
	return () => {
		for (const watcher of watchers) watcher.close();
	};
}

/** The commit that the clone publishes. */
export function readMain(git: Git, clone: string): Promise<string> {
	return git(clone, ['rev-parse', '--verify', 'refs/heads/main']);
}

/** What was published between two commits, as a title: the last one's, and how many more. */
export async function readTitle(git: Git, clone: string, range: string): Promise<string> {
	// A merge says "Merge branch 'cms/…'": what was merged says more.
	const titles = await git(clone, ['log', '--no-merges', '--format=%s', range]);
	const [title = '', ...others] = titles.split('\n');
	if (others.length === 0) return title;
	return `${title} (e altri ${String(others.length)} commit)`;
}
