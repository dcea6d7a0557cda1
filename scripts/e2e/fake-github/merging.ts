import { type Git, GitFailure } from './git.ts';
import { instant, writeCommit } from './objects.ts';
import type { Person } from './people.ts';

/** The tree of two commits together; undefined when they contradict each other. */
export async function mergedTree(
	git: Git,
	base: string,
	head: string,
): Promise<string | undefined> {
	try {
		return (await git.text(['merge-tree', '--write-tree', base, head])).split('\n')[0];
	} catch (error) {
		// It prints the tree with the conflicts in it, and nothing when it could not even try.
		if (error instanceof GitFailure && error.printed !== '') return undefined;
		throw error;
	}
}

/** Joins two commits; undefined when they contradict each other. */
export async function mergeCommits(
	git: Git,
	{ base, head, message, by, isSquashed = false }: Merge,
): Promise<string | undefined> {
	const tree = await mergedTree(git, base, head);
	if (tree === undefined) return undefined;
	const signature = signatureOf(by);
	const parents = isSquashed ? [base] : [base, head];
	return writeCommit(git, { tree, parents, message, author: signature, committer: signature });
}

/** How GitHub signs what somebody does on its pages, at this moment. */
export function signatureOf({ id, login, name }: Person) {
	return {
		name,
		email: `${id}+${login}@users.noreply.github.com`,
		date: instant(new Date()),
	};
}

interface Merge {
	base: string;
	head: string;
	message: string;
	by: Person;
	isSquashed?: boolean;
}
