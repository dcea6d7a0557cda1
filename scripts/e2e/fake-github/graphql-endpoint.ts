import { graphqlBody, bodyOf } from './bodies.ts';
import { type Answer, type Call, signedIn } from './call.ts';
import type { Hub } from './hub.ts';
import { filesOf } from './pull-files.ts';
import type { Pull } from './pulls.ts';
import type { Endpoint } from './router.ts';

/** GitHub's other API, for its one question here: a page of pull requests, the oldest first. */
export function graphqlEndpoints(hub: Hub): Endpoint[] {
	async function nodeOf(pull: Pull) {
		const { createdAt, updatedAt, mergedAt, state, author, labels, closedBy } = pull;
		const files = await filesOf(pull, hub);
		return {
			createdAt,
			closedAt: state === 'closed' ? updatedAt : null,
			mergedAt: mergedAt ?? null,
			author: { login: author.login },
			labels: { nodes: labels.map((name) => ({ name })) },
			files: {
				nodes: files.map(({ filename, status }) => ({
					path: filename,
					changeType: status.toUpperCase(),
				})),
			},
			closings: {
				nodes: closedBy === undefined ? [] : [{ actor: { login: closedBy.login } }],
			},
		};
	}

	async function answer(call: Call): Promise<Answer> {
		signedIn(call);
		const { query, variables } = bodyOf(call, graphqlBody);
		const { owner, name, base, after } = variables;
		const size = Number(/pullRequests\(first: (\d+),/.exec(query)?.[1]);
		if (hub.repositories.find(owner, name)?.isOrigin !== true) {
			const errors = [{ type: 'NOT_FOUND', message: 'Could not resolve to a Repository.' }];
			return { status: 200, body: { data: { repository: null }, errors } };
		}
		const start = after === null ? 0 : Number(after);
		const all = hub.pulls.all.filter((pull) => pull.base === base);
		const end = start + size;
		const pullRequests = {
			pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
			nodes: await Promise.all(all.slice(start, end).map(nodeOf)),
		};
		return { status: 200, body: { data: { repository: { pullRequests } } } };
	}

	return [['POST /graphql', answer]];
}
