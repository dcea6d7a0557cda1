import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rm } from 'node:fs/promises';
import { type Git, GitFailure } from './git.ts';
import { notFound, Refusal } from './refusal.ts';

/** A line of a tree that is to be written; without a sha the path is taken away. */
export interface TreeLine {
	path: string;
	mode?: string | undefined;
	sha: string | null;
}

/** Who made a commit, and when. */
interface Signature {
	name: string;
	email: string;
	/** An instant as GitHub writes it. */
	date: string;
}

export interface Commit {
	sha: string;
	tree: string;
	parents: string[];
	message: string;
	author: Signature;
	committer: Signature;
}

export interface TreeEntry {
	path: string;
	mode: string;
	type: string;
	sha: string;
	size?: number;
}

export async function readBlob(git: Git, sha: string): Promise<Buffer> {
	if ((await git.ask(['cat-file', '-t', sha])) !== 'blob') throw notFound();
	return git.bytes(['cat-file', 'blob', sha]);
}

export function writeBlob(git: Git, content: Buffer): Promise<string> {
	return git.text(['hash-object', '-w', '--stdin'], { input: content });
}

/** The entries of a tree, named by a commit, a tree or `commit:folder`. */
export async function readTree(
	git: Git,
	name: string,
	isRecursive: boolean,
): Promise<{ sha: string; entries: TreeEntry[] }> {
	// Behind a colon there is a path, which may hold any sign.
	const object = name.includes(':') ? name : `${name}^{tree}`;
	const sha = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', object]);
	if (sha === undefined || (await git.ask(['cat-file', '-t', sha])) !== 'tree') throw notFound();
	const options = ['-z', '-l', ...(isRecursive ? ['-r', '-t'] : [])];
	const lines = (await git.text(['ls-tree', ...options, sha])).split('\0').filter(Boolean);
	const entries = lines.map((line) => {
		const [facts = '', where = ''] = line.split('\t');
		const [mode = '', type = '', object = '', size] = facts.split(/ +/);
		return { path: where, mode, type, sha: object, ...(type === 'blob' && { size: Number(size) }) };
	});
	return { sha, entries };
}

/** Writes a tree: another one with lines changed. */
export async function writeTree(
	git: Git,
	base: string | undefined,
	lines: TreeLine[],
): Promise<string> {
	const index = path.join(tmpdir(), `index-${randomUUID()}`);
	const variables = { GIT_INDEX_FILE: index };
	try {
		await git.text(['read-tree', ...(base === undefined ? ['--empty'] : [base])], { variables });
		const input: string[] = [];
		for (const { path: where, mode = '100644', sha } of lines) {
			if (sha === null) {
				const known = await git.text(['ls-files', '--', where], { variables });
				if (known === '') throw new Refusal(422, 'GitRPC::BadObjectState');
				input.push(`0 ${'0'.repeat(40)}\t${where}\0`);
			} else input.push(`${mode} ${sha}\t${where}\0`);
		}
		await git.text(['update-index', '-z', '--index-info'], { variables, input: input.join('') });
		return await git.text(['write-tree'], { variables });
	} catch (error) {
		if (error instanceof GitFailure) throw new Refusal(422, 'GitRPC::BadObjectState');
		throw error;
	} finally {
		await rm(index, { force: true });
	}
}

export function writeCommit(
	git: Git,
	{ tree, parents, message, author, committer }: Omit<Commit, 'sha'>,
): Promise<string> {
	const variables = {
		GIT_AUTHOR_NAME: author.name,
		GIT_AUTHOR_EMAIL: author.email,
		GIT_AUTHOR_DATE: author.date,
		GIT_COMMITTER_NAME: committer.name,
		GIT_COMMITTER_EMAIL: committer.email,
		GIT_COMMITTER_DATE: committer.date,
	};
	const ancestry = parents.flatMap((parent) => ['-p', parent]);
	return git.text(['commit-tree', tree, ...ancestry, '-F', '-'], { input: message, variables });
}

export async function readCommit(git: Git, name: string): Promise<Commit> {
	const [commit] = await listCommits(git, ['--no-walk', name]);
	if (commit === undefined) throw notFound();
	return commit;
}

/** The commits that `git log` gives for these arguments; none for what is not there. */
export async function listCommits(git: Git, args: string[]): Promise<Commit[]> {
	const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
	const log = await git.ask(['log', '-z', `--format=${format}%x01`, ...args]);
	const records = (log ?? '').split('\u0001').map((record) => record.replace(/^\0/, ''));
	return records.filter(Boolean).map((record) => {
		const [sha = '', tree = '', parents = '', ...rest] = record.split('\0');
		const [an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] = rest;
		return {
			sha,
			tree,
			parents: parents.split(' ').filter(Boolean),
			author: { name: an, email: ae, date: instant(ad) },
			committer: { name: cn, email: ce, date: instant(cd) },
			message: message.trimEnd(),
		};
	});
}

/** GitHub writes instants in UTC, and to the second. */
export function instant(when: string | number | Date): string {
	return new Date(when).toISOString().replace(/\.\d+Z$/, 'Z');
}
