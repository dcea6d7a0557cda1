import {
	bodyOf,
	changePullBody,
	commentBody,
	labelsBody,
	mergeBody,
	newPullBody,
} from './bodies.ts';
import { type Answer, type Call, pageOf, repositoryOf, signedIn } from './call.ts';
import { compare } from './comparison.ts';
import type { Hub } from './hub.ts';
import type { Issue } from './issues.ts';
import { mergedTree } from './merging.ts';
import { type Person, same } from './people.ts';
import type { Pull } from './pulls.ts';
import { findRef } from './references.ts';
import { invalid, notFound, Refusal } from './refusal.ts';
import { mayWrite } from './repositories.ts';
import type { Endpoint } from './router.ts';
import { commentView, commitView, pullView } from './views.ts';

/** Pull requests and what is said of them. */
export function pullEndpoints(hub: Hub): Endpoint[] {
	const { git, pulls, issues, repositories } = hub;

	function pullOf(call: Call): Pull {
		const repository = repositoryOf(call, repositories);
		const pull = pulls.find(Number(call.at['number']));
		if (pull === undefined || !repository.isOrigin) throw notFound();
		return pull;
	}

	function editorOf(call: Call): Person {
		const { person } = signedIn(call);
		if (mayWrite(person, repositories.origin)) return person;
		throw new Refusal(403, 'Must have admin rights to Repository.');
	}

	async function list(call: Call): Promise<Answer> {
		const { isOrigin } = repositoryOf(call, repositories);
		const { query } = call;
		const state = query.get('state') ?? 'open';
		const head = query.get('head');
		const base = query.get('base');
		const found = pulls.all.filter(
			(pull) =>
				isOrigin &&
				(state === 'all' || pull.state === state) &&
				(base === null || pull.base === base) &&
				(head === null || same(`${pull.head.repository.owner}:${pull.head.branch}`, head)),
		);
		// The newest first.
		return pageOf(await Promise.all(found.toReversed().map((pull) => pullView(pull, hub))), call);
	}

	async function get(call: Call): Promise<Answer> {
		const pull = pullOf(call);
		const base = (await findRef(git, repositories.origin, `heads/${pull.base}`)) ?? '';
		const isOpen = pull.state === 'open';
		const tree = isOpen ? await mergedTree(git, base, await pulls.headSha(pull)) : undefined;
		const mergeable = isOpen ? tree !== undefined : null;
		return { status: 200, body: { ...(await pullView(pull, hub)), mergeable } };
	}

	async function getCommits(call: Call): Promise<Answer> {
		const pull = pullOf(call);
		const base = (await findRef(git, repositories.origin, `heads/${pull.base}`)) ?? '';
		const { commits } = await compare(git, base, await pulls.headSha(pull));
		return pageOf(commits.map(commitView), call);
	}

	async function open(call: Call): Promise<Answer> {
		const { person } = signedIn(call);
		repositoryOf(call, repositories);
		const { title, body, base, head } = bodyOf(call, newPullBody);
		const [owner = '', ...branch] = head.includes(':')
			? head.split(':')
			: [repositories.origin.owner, head];
		const repository = repositories.ofOwner(owner);
		if (repository === undefined) throw invalid({ field: 'head', code: 'invalid' });
		if (!mayWrite(person, repository)) throw notFound();
		const wish = { title, body, base, author: person };
		const pull = await pulls.open({ ...wish, head: { repository, branch: branch.join(':') } });
		return { status: 201, body: await pullView(pull, hub) };
	}

	async function change(call: Call): Promise<Answer> {
		const pull = pullOf(call);
		const { person } = signedIn(call);
		if (person !== pull.author) editorOf(call);
		const { state, title = pull.title, body = pull.body } = bodyOf(call, changePullBody);
		if (state === 'closed' && pull.state === 'open') await pulls.close(pull, person);
		if (state === 'open') await pulls.reopen(pull);
		Object.assign(pull, { title, body });
		return { status: 200, body: await pullView(pull, hub) };
	}

	async function merge(call: Call): Promise<Answer> {
		const by = editorOf(call);
		const { sha, merge_method: method } = bodyOf(call, mergeBody);
		const merged = await pulls.merge(pullOf(call), { by, sha, method });
		const message = 'Pull Request successfully merged';
		return { status: 200, body: { sha: merged, merged: true, message } };
	}

	function putLabels(call: Call): Answer {
		editorOf(call);
		const pull = pullOf(call);
		pull.labels = bodyOf(call, labelsBody).labels;
		return { status: 200, body: pull.labels.map((name) => ({ name })) };
	}

	/** On GitHub a pull request is an issue too. */
	function saidOf(call: Call): Pull | Issue {
		repositoryOf(call, repositories);
		return issues.find(Number(call.at['number'])) ?? pullOf(call);
	}

	function getComments(call: Call): Answer {
		const since = call.query.get('since') ?? '';
		const comments = saidOf(call).comments.filter(({ createdAt }) => createdAt >= since);
		return pageOf(
			comments.map((comment) => commentView(comment, hub)),
			call,
		);
	}

	function postComment(call: Call): Answer {
		const { person } = signedIn(call);
		const comment = pulls.comment(saidOf(call), person, bodyOf(call, commentBody).body);
		return { status: 201, body: commentView(comment, hub) };
	}

	function changeComment(call: Call): Answer {
		const { person } = signedIn(call);
		repositoryOf(call, repositories);
		const comments = [...pulls.all, ...issues.all].flatMap((each) => each.comments);
		const comment = comments.find(({ id }) => id === Number(call.at['id']));
		if (comment === undefined) throw notFound();
		if (comment.author !== person) editorOf(call);
		comment.body = bodyOf(call, commentBody).body;
		return { status: 200, body: commentView(comment, hub) };
	}

	return [
		['PATCH /repos/:owner/:name/issues/comments/:id', changeComment],
		['GET /repos/:owner/:name/pulls', list],
		['POST /repos/:owner/:name/pulls', open],
		['GET /repos/:owner/:name/pulls/:number', get],
		['PATCH /repos/:owner/:name/pulls/:number', change],
		['GET /repos/:owner/:name/pulls/:number/commits', getCommits],
		['PUT /repos/:owner/:name/pulls/:number/merge', merge],
		['PUT /repos/:owner/:name/issues/:number/labels', putLabels],
		['GET /repos/:owner/:name/issues/:number/comments', getComments],
		['POST /repos/:owner/:name/issues/:number/comments', postComment],
		// Decap keeps its notes in issues; there are none.
		['GET /search/issues', () => ({ status: 200, body: { total_count: 0, items: [] } })],
	];
}
