import type { Hub } from './hub.ts';
import type { Issue } from './issues.ts';
import type { Commit } from './objects.ts';
import type { Person } from './people.ts';
import type { Comment, Pull } from './pulls.ts';
import { findRef } from './references.ts';
import { fullName, mayWrite, type Repository } from './repositories.ts';

/** Somebody, as GitHub shows them to all. */
export function userView({ login, name, id }: Person, { address }: Hub) {
	return {
		login,
		id,
		name,
		email: null,
		type: 'User',
		avatar_url: `${address}/avatars/${login}.png`,
		html_url: `${address}/${login}`,
	};
}

/** What somebody is to the catalogue's repository. */
export function associationOf(author: Person, { repositories: { origin } }: Hub) {
	return mayWrite(author, origin) ? 'COLLABORATOR' : 'NONE';
}

export function repositoryView(
	repository: Repository,
	hub: Hub,
	person: Person | undefined,
): object {
	const { id, owner, name, parent } = repository;
	const isWritable = person !== undefined && mayWrite(person, repository);
	const parentView = parent && repositoryView(parent, hub, undefined);
	return {
		id,
		name,
		full_name: fullName(repository),
		owner: { login: owner },
		private: false,
		fork: parent !== undefined,
		default_branch: 'main',
		html_url: `${hub.address}/${fullName(repository)}`,
		...(parentView && { parent: parentView, source: parentView }),
		...(person && { permissions: { admin: isWritable, push: isWritable, pull: true } }),
	};
}

export function commitView({ sha, tree, parents, ...commit }: Commit) {
	return {
		sha,
		parents: parents.map((parent) => ({ sha: parent })),
		commit: { ...commit, tree: { sha: tree } },
	};
}

export function commentView({ id, body, author, createdAt }: Comment, hub: Hub) {
	return {
		id,
		body,
		user: userView(author, hub),
		author_association: associationOf(author, hub),
		created_at: createdAt,
		updated_at: createdAt,
	};
}

export function issueView(issue: Issue, hub: Hub) {
	const { number, title, body, author, state, comments, createdAt, updatedAt } = issue;
	return {
		id: 7000 + number,
		...{ number, title, body, state },
		user: userView(author, hub),
		labels: [],
		comments: comments.length,
		html_url: `${hub.address}/${fullName(hub.repositories.origin)}/issues/${number}`,
		created_at: createdAt,
		updated_at: updatedAt,
		closed_at: state === 'closed' ? updatedAt : null,
	};
}

export async function pullView(pull: Pull, hub: Hub) {
	const { number, title, body, author, head, base, state, labels, comments } = pull;
	const { origin } = hub.repositories;
	return {
		id: 5000 + number,
		number,
		title,
		body,
		state,
		user: userView(author, hub),
		labels: labels.map((name) => ({ name })),
		comments: comments.length,
		draft: false,
		html_url: `${hub.address}/${fullName(origin)}/pull/${number}`,
		created_at: pull.createdAt,
		updated_at: pull.updatedAt,
		closed_at: state === 'closed' ? pull.updatedAt : null,
		merged_at: pull.mergedAt ?? null,
		merge_commit_sha: pull.mergeCommit ?? null,
		head: {
			ref: head.branch,
			sha: await hub.pulls.headSha(pull),
			label: `${head.repository.owner}:${head.branch}`,
			user: { login: head.repository.owner },
			repo: repositoryView(head.repository, hub, undefined),
		},
		base: {
			ref: base,
			sha: (await findRef(hub.git, origin, `heads/${base}`)) ?? '',
			label: `${origin.owner}:${base}`,
			user: { login: origin.owner },
			repo: repositoryView(origin, hub, undefined),
		},
	};
}
