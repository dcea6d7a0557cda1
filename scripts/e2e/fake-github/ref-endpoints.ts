import { bodyOf, moveRefBody, newRefBody } from './bodies.ts';
import { type Answer, type Call, repositoryOf, writableOf } from './call.ts';
import type { Hub } from './hub.ts';
import { readCommit } from './objects.ts';
import { createRef, deleteRef, findRef, listRefs, moveRef, type Reference } from './references.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Endpoint } from './router.ts';
import { commitView } from './views.ts';

/** Branches, as such and as refs. */
export function refEndpoints({ git, repositories, pulls }: Hub): Endpoint[] {
	async function getBranch(call: Call): Promise<Answer> {
		const repository = repositoryOf(call, repositories);
		const name = call.at['branch'] ?? '';
		const sha = await findRef(git, repository, `heads/${name}`);
		if (sha === undefined) throw new Refusal(404, 'Branch not found');
		const commit = commitView(await readCommit(git, sha));
		return { status: 200, body: { name, commit, protected: false } };
	}

	/** One ref, or all whose names begin so: the listing that GitHub keeps for old programs. */
	async function getRefs(call: Call): Promise<Answer> {
		const repository = repositoryOf(call, repositories);
		const name = call.at['ref'] ?? '';
		const found = await listRefs(git, repository, name);
		if (found.length === 0) throw notFound();
		const exact = found.find((ref) => ref.name === name);
		return { status: 200, body: exact ? refView(exact) : found.map(refView) };
	}

	async function postRef(call: Call): Promise<Answer> {
		const repository = writableOf(call, repositories);
		const { ref, sha } = bodyOf(call, newRefBody);
		const created = { name: ref.slice('refs/'.length), sha };
		await createRef(git, repository, created);
		return { status: 201, body: refView(created) };
	}

	async function patchRef(call: Call): Promise<Answer> {
		const repository = writableOf(call, repositories);
		const moved = { name: call.at['ref'] ?? '', ...bodyOf(call, moveRefBody) };
		await moveRef(git, repository, moved);
		pulls.branchMoved(repository, branchOf(moved.name));
		return { status: 200, body: refView(moved) };
	}

	async function removeRef(call: Call): Promise<Answer> {
		const repository = writableOf(call, repositories);
		const name = call.at['ref'] ?? '';
		await pulls.branchLeaves(repository, branchOf(name));
		await deleteRef(git, repository, name);
		return { status: 204 };
	}

	return [
		['GET /repos/:owner/:name/branches/:branch', getBranch],
		['GET /repos/:owner/:name/git/refs/*ref', getRefs],
		['POST /repos/:owner/:name/git/refs', postRef],
		['PATCH /repos/:owner/:name/git/refs/*ref', patchRef],
		['DELETE /repos/:owner/:name/git/refs/*ref', removeRef],
	];
}

function refView({ name, sha }: Reference) {
	return { ref: `refs/${name}`, object: { type: 'commit', sha } };
}

function branchOf(name: string): string {
	return name.replace(/^heads\//, '');
}
