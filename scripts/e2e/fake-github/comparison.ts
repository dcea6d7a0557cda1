import type { Git } from './git.ts';
import { type Commit, listCommits, readCommit } from './objects.ts';
import { notFound, Refusal } from './refusal.ts';

/** A file that differs, in GitHub's words. */
interface ChangedFile {
	filename: string;
	status: 'added' | 'removed' | 'modified' | 'renamed';
	sha: string;
	previous_filename?: string;
	/** The lines that differ; missing for what is no text, and for what was only renamed. */
	patch?: string;
	additions: number;
	deletions: number;
	changes: number;
}

/** What a commit has that another one has not, from where they parted. */
export interface Comparison {
	base: Commit;
	mergeBase: Commit;
	commits: Commit[];
	behind: number;
	files: ChangedFile[];
}

/** Compares two commits as `base...head` does. */
export async function compare(git: Git, base: string, head: string): Promise<Comparison> {
	if (
		(await git.ask(['cat-file', '-t', base])) !== 'commit' ||
		(await git.ask(['cat-file', '-t', head])) !== 'commit'
	)
		throw notFound();
	const parting = await git.ask(['merge-base', base, head]);
	if (parting === undefined) {
		throw new Refusal(404, `No common ancestor between ${base} and ${head}.`);
	}
	return {
		base: await readCommit(git, base),
		mergeBase: await readCommit(git, parting),
		commits: await listCommits(git, ['--reverse', '--topo-order', `${base}..${head}`]),
		behind: Number(await git.text(['rev-list', '--count', `${head}..${base}`])),
		files: await changedFiles(git, parting, head),
	};
}

async function changedFiles(git: Git, from: string, to: string): Promise<ChangedFile[]> {
	const raw = await git.text(['diff-tree', '-r', '-M', '-z', '--no-commit-id', from, to]);
	const words = raw.split('\0').filter(Boolean);
	const files: ChangedFile[] = [];
	while (words.length > 0) {
		const [, , before = '', after = '', letter = ''] = (words.shift() ?? '').split(' ');
		const first = words.shift() ?? '';
		const filename = letter.startsWith('R') ? (words.shift() ?? '') : first;
		const paths = letter.startsWith('R') ? [first, filename] : [filename];
		const patch = await patchOf(git, [from, to, '--', ...paths]);
		const additions = count(patch, '+');
		const deletions = count(patch, '-');
		files.push({
			filename,
			status: statuses[letter.charAt(0)] ?? 'modified',
			// What was removed is named by what it was.
			sha: letter === 'D' ? before : after,
			...(paths.length > 1 && { previous_filename: first }),
			...(patch !== undefined && { patch }),
			additions,
			deletions,
			changes: additions + deletions,
		});
	}
	return files;
}

/** From the first line that counts lines; git has none for what is no text. */
async function patchOf(git: Git, args: string[]): Promise<string | undefined> {
	const diff = await git.text(['diff', '-M', ...args]);
	const start = diff.search(/^@@ /m);
	return start < 0 ? undefined : diff.slice(start);
}

function count(patch: string | undefined, sign: string): number {
	return (patch ?? '').split('\n').filter((line) => line.startsWith(sign)).length;
}

const statuses: Record<string, ChangedFile['status']> = { A: 'added', D: 'removed', R: 'renamed' };
