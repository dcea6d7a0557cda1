import { bodyOf, upstreamBody } from './bodies.ts';
import { type Answer, type Call, repositoryOf, signedIn, writableOf } from './call.ts';
import type { Hub } from './hub.ts';
import { mergeCommits } from './merging.ts';
import { findRef, moveRef } from './references.ts';
import { notFound, Refusal } from './refusal.ts';
import { mayWrite } from './repositories.ts';
import type { Endpoint } from './router.ts';
import { repositoryView, userView } from './views.ts';

/** People, their rights and their forks. */
export function repositoryEndpoints(hub: Hub): Endpoint[] {
	const { git, people, repositories } = hub;

	function getSelf(call: Call): Answer {
		return { status: 200, body: userView(signedIn(call).person, hub) };
	}

	function getUser(call: Call): Answer {
		const person = people.find(call.at['login'] ?? '');
		if (person === undefined) throw notFound();
		return { status: 200, body: userView(person, hub) };
	}

	function getRepository(call: Call): Answer {
		const repository = repositoryOf(call, repositories);
		return { status: 200, body: repositoryView(repository, hub, call.session?.person) };
	}

	function getPermission(call: Call): Answer {
		const { person } = signedIn(call);
		const repository = repositoryOf(call, repositories);
		if (!mayWrite(person, repository)) {
			throw new Refusal(403, 'Must have push access to view collaborator permission.');
		}
		const asked = people.find(call.at['login'] ?? '');
		if (asked === undefined) throw notFound();
		const permission = asked.role === 'none' ? 'read' : asked.role;
		return { status: 200, body: { permission, user: userView(asked, hub) } };
	}

	async function postFork(call: Call): Promise<Answer> {
		const { person } = signedIn(call);
		repositoryOf(call, repositories);
		const fork = await repositories.fork(person);
		return { status: 202, body: repositoryView(fork, hub, person) };
	}

	async function mergeUpstream(call: Call): Promise<Answer> {
		const fork = writableOf(call, repositories);
		const { branch } = bodyOf(call, upstreamBody);
		const name = `heads/${branch}`;
		const [head, upstream] = await Promise.all([
			findRef(git, fork, name),
			findRef(git, repositories.origin, name),
		]);
		if (fork.parent === undefined || head === undefined || upstream === undefined) {
			throw new Refusal(422, 'Branch not found');
		}
		const source = `${repositories.origin.owner}:${branch}`;
		if ((await git.ask(['merge-base', '--is-ancestor', upstream, head])) !== undefined) {
			const message = `This branch is not behind the upstream ${source}.`;
			return { status: 200, body: { message, merge_type: 'none', base_branch: source } };
		}
		const isForward =
			(await git.ask(['merge-base', '--is-ancestor', head, upstream])) !== undefined;
		const message = `Merge branch '${source}' into ${branch}`;
		const by = signedIn(call).person;
		const sha = isForward
			? upstream
			: await mergeCommits(git, { base: head, head: upstream, message, by });
		if (sha === undefined) throw new Refusal(409, 'There are merge conflicts');
		await moveRef(git, fork, { name, sha, force: false });
		const merge_type = isForward ? 'fast-forward' : 'merge';
		return { status: 200, body: { message, merge_type, base_branch: source } };
	}

	return [
		['GET /user', getSelf],
		['GET /users/:login', getUser],
		['GET /repos/:owner/:name', getRepository],
		['GET /repos/:owner/:name/collaborators/:login/permission', getPermission],
		['POST /repos/:owner/:name/forks', postFork],
		['POST /repos/:owner/:name/merge-upstream', mergeUpstream],
	];
}
