import { blobBody, bodyOf, commitBody, treeBody } from './bodies.ts';
import { type Answer, type Call, pageOf, repositoryOf, signedIn, writableOf } from './call.ts';
import { compare } from './comparison.ts';
import type { Hub } from './hub.ts';
import { signatureOf } from './merging.ts';
import {
	listCommits,
	readBlob,
	readCommit,
	readTree,
	writeBlob,
	writeCommit,
	writeTree,
} from './objects.ts';
import { findRef } from './references.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Repository } from './repositories.ts';
import type { Endpoint } from './router.ts';
import { commitView } from './views.ts';

/** Files, folders and commits, and what lies between two commits. */
export function objectEndpoints(hub: Hub): Endpoint[] {
	const { git, repositories } = hub;

	/** The commit that a branch, `login:branch` or a sha names. */
	async function resolve(repository: Repository, name: string): Promise<string> {
		const [owner, ofOwner] = name.includes(':') ? split(name, ':') : ['', ''];
		const fork = repositories.ofOwner(owner);
		const sha =
			ofOwner === ''
				? ((await findRef(git, repository, `heads/${name}`)) ?? (isSha(name) ? name : undefined))
				: fork && (await findRef(git, fork, `heads/${ofOwner}`));
		if (sha === undefined) throw notFound();
		return sha;
	}

	async function getTree(call: Call): Promise<Answer> {
		const repository = repositoryOf(call, repositories);
		const [name, folder] = split(call.at['tree'] ?? '', ':');
		const commit = await resolve(repository, name);
		const isRecursive = call.query.has('recursive');
		const { sha, entries } = await readTree(
			git,
			folder ? `${commit}:${folder}` : commit,
			isRecursive,
		);
		return { status: 200, body: { sha, tree: entries, truncated: false } };
	}

	async function getBlob(call: Call): Promise<Answer> {
		repositoryOf(call, repositories);
		const sha = call.at['sha'] ?? '';
		const content = await readBlob(git, sha);
		const body = {
			sha,
			size: content.length,
			content: content.toString('base64'),
			encoding: 'base64',
		};
		return { status: 200, body };
	}

	async function postBlob(call: Call): Promise<Answer> {
		writableOf(call, repositories);
		const { content, encoding } = bodyOf(call, blobBody);
		const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
		return { status: 201, body: { sha: await writeBlob(git, bytes) } };
	}

	async function postTree(call: Call): Promise<Answer> {
		const repository = writableOf(call, repositories);
		const { base_tree, tree } = bodyOf(call, treeBody);
		// A repository that is no fork has none of the catalogue's objects.
		const knowsBase = repository.isOrigin || repository.parent !== undefined;
		if (base_tree !== undefined && !knowsBase) {
			throw new Refusal(422, 'base_tree is not a valid tree oid');
		}
		const sha = await writeTree(git, base_tree, tree);
		const { entries } = await readTree(git, sha, false);
		return { status: 201, body: { sha, tree: entries, truncated: false } };
	}

	async function postCommit(call: Call): Promise<Answer> {
		writableOf(call, repositories);
		const { tree, parents, message, author, committer } = bodyOf(call, commitBody);
		if ((await git.ask(['cat-file', '-t', tree])) !== 'tree') {
			throw new Refusal(422, 'Tree SHA does not exist');
		}
		for (const parent of parents) await readCommit(git, parent);
		const own = signatureOf(signedIn(call).person);
		const signed = { ...own, ...author, date: author?.date ?? own.date };
		const kept = { ...signed, ...committer, date: committer?.date ?? signed.date };
		const sha = await writeCommit(git, { tree, parents, message, author: signed, committer: kept });
		const { commit, parents: ancestry } = commitView(await readCommit(git, sha));
		return { status: 201, body: { sha, parents: ancestry, ...commit } };
	}

	async function getCommits(call: Call): Promise<Answer> {
		const repository = repositoryOf(call, repositories);
		const from = await resolve(repository, call.query.get('sha') ?? 'main');
		const path = call.query.get('path');
		const commits = await listCommits(git, [from, ...(path === null ? [] : ['--', path])]);
		return pageOf(commits.map(commitView), call);
	}

	async function getComparison(call: Call): Promise<Answer> {
		const repository = repositoryOf(call, repositories);
		const [base, head] = split(call.at['range'] ?? '', '...');
		const found = await compare(
			git,
			await resolve(repository, base),
			await resolve(repository, head),
		);
		const ahead = found.commits.length;
		const body = {
			status: statusOf(ahead, found.behind),
			ahead_by: ahead,
			behind_by: found.behind,
			total_commits: ahead,
			base_commit: commitView(found.base),
			merge_base_commit: commitView(found.mergeBase),
			commits: found.commits.map(commitView),
			files: found.files,
		};
		return { status: 200, body };
	}

	async function getStatus(call: Call): Promise<Answer> {
		repositoryOf(call, repositories);
		const { sha } = await readCommit(git, call.at['sha'] ?? '');
		return { status: 200, body: { sha, state: 'pending', statuses: [], total_count: 0 } };
	}

	return [
		['GET /repos/:owner/:name/git/trees/*tree', getTree],
		['POST /repos/:owner/:name/git/trees', postTree],
		['GET /repos/:owner/:name/git/blobs/:sha', getBlob],
		['POST /repos/:owner/:name/git/blobs', postBlob],
		['POST /repos/:owner/:name/git/commits', postCommit],
		['GET /repos/:owner/:name/commits', getCommits],
		['GET /repos/:owner/:name/commits/:sha/status', getStatus],
		['GET /repos/:owner/:name/compare/*range', getComparison],
	];
}

function statusOf(ahead: number, behind: number): string {
	if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
	return behind > 0 ? 'behind' : 'identical';
}

/** What stands before and after the first mark; nothing after where there is none. */
function split(text: string, mark: string): [string, string] {
	const at = text.indexOf(mark);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

function isSha(name: string): boolean {
	return /^[0-9a-f]{40}$/.test(name);
}
