import { blobContents, blobSizes } from './blobs.ts';
import { gitLine, isObjectName, runGit } from './git-data.ts';
import type { ProposedChange } from './proposed-change.ts';
import { type TreeChange, treeChanges } from './tree-changes.ts';

/** What merging a proposal would change, as names of objects. */
export interface ProposedTree {
	changes: TreeChange[];
	/** Whether git cannot merge it; the changes are then those since the two parted. */
	isInConflict: boolean;
}

/**
 * What a proposal changes in the catalogue, file by file. The proposal is read as data: its commit is
 * never checked out.
 *
 * @param repository a folder with both commits
 * @param base the commit that is published
 * @param head the proposal's last commit
 * @throws when there is more than anybody proposes, or a commit is missing
 */
export async function readProposal(
	repository: string,
	base: string,
	head: string,
): Promise<ProposedChange[]> {
	const tree = await readProposedTree(repository, base, head, mostFiles);
	if (tree === undefined) throw new Error(`The proposal ${head} changes too many files.`);
	return readChanges(repository, tree.changes, mostBytes);
}

/**
 * The paths that merging a proposal would change: what counts is the merged tree, since that is what
 * would be published. Nothing of a file's content is read.
 *
 * @param most how many paths there may be
 * @returns undefined when there are more
 * @throws when a commit is missing, or the two have nothing in common
 */
export async function readProposedTree(
	repository: string,
	base: string,
	head: string,
	most: number,
): Promise<ProposedTree | undefined> {
	for (const commit of [base, head]) await demandCommit(repository, commit);
	const parting = await gitLine(repository, ['merge-base', base, head]);
	const since = await treeChanges(repository, parting, head, most);
	if (since === undefined) return undefined;
	const merged = await mergedTree(repository, base, head);
	if (merged === undefined) return { changes: since, isInConflict: true };
	const changes = await treeChanges(repository, base, merged, most);
	return changes && { changes, isInConflict: false };
}

/**
 * Whether two commits have a common ancestor, without which there is nothing to merge.
 *
 * @throws when a commit is missing
 */
export async function haveCommonPast(
	repository: string,
	base: string,
	head: string,
): Promise<boolean> {
	for (const commit of [base, head]) await demandCommit(repository, commit);
	const { bytes, code, said } = await runGit(repository, ['merge-base', base, head]);
	if (code === 0 || (code === 1 && bytes.length === 0)) return code === 0;
	throw new Error(`The two histories cannot be compared: ${said}`);
}

/**
 * The contents of changed files.
 *
 * @param most bytes of all together
 * @throws when there are more
 */
export async function readChanges(
	repository: string,
	changes: TreeChange[],
	most: number,
): Promise<ProposedChange[]> {
	const ids = idsOf(changes);
	const sizes = await blobSizes(repository, ids);
	const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	if (all > most) throw new Error(`The changed files hold ${all} bytes, more than ${most}.`);
	const contents = await blobContents(repository, ids, most);
	return changes.map(({ file, before, after }) => ({
		file,
		before: before && (contents.get(before.id) ?? nothing),
		after: after && (contents.get(after.id) ?? nothing),
	}));
}

/** The objects behind changes; another repository in the place of a file has none here. */
export function idsOf(changes: TreeChange[]): string[] {
	const entries = changes.flatMap(({ before, after }) => [before, after]);
	const files = entries.filter((entry) => entry !== undefined && entry.mode !== '160000');
	return [...new Set(files.map((entry) => entry?.id ?? ''))];
}

async function demandCommit(repository: string, commit: string): Promise<void> {
	if (!isObjectName(commit)) throw new Error(`"${commit}" is no commit's name.`);
	const { code } = await runGit(repository, ['cat-file', '-e', `${commit}^{commit}`]);
	if (code !== 0) throw new Error(`The commit ${commit} is not in ${repository}.`);
}

/** The tree that merging gives; undefined when the two contradict each other. */
async function mergedTree(repository: string, base: string, head: string) {
	// Looking for renamed files takes long; without, such a merge is a conflict and nothing passes unseen.
	const args = ['-c', 'merge.renames=false', 'merge-tree', '--write-tree', '-z', base, head];
	const { bytes, code, said } = await runGit(repository, args);
	if (code === 0) return bytes.toString().split('\0')[0];
	if (code === 1) return undefined;
	throw new Error(`The proposal cannot be merged: ${said}`);
}

const nothing = new Uint8Array();

/** More than an editor's largest change, the renaming of a term everywhere. */
const mostFiles = 20_000;
const mostBytes = 200_000_000;
