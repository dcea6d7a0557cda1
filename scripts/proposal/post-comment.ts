import { z } from 'zod';
import { demand } from './demand.ts';
import type { GithubApi } from './github-api.ts';
import { refusalOf } from './github-trouble.ts';

/** Where one comment of ours stands, and how we know it again. */
export interface Place {
	/** `owner/name`. */
	repository: string;
	/** The pull request's number, or the issue's. */
	number: number;
	/** A word of ours: one comment for each. */
	topic: string;
	/** The account that the token speaks for; a mark in others' comments counts for nothing. */
	login: string;
}

/**
 * Writes a comment, or writes it anew where it stands.
 *
 * @param text safe by now: see `safeComment`
 * @throws Obstacle when GitHub does not take it
 */
export async function postComment(api: GithubApi, place: Place, text: string): Promise<void> {
	const { repository, number, topic } = place;
	// The mark comes first, where nothing that follows can swallow it.
	const body = `<!-- ${topic} -->\n${text}`;
	for (let attempt = 1; ; attempt += 1) {
		const found = await findComment(api, place);
		if (found?.body === body) return;
		const [method, path] =
			found === undefined
				? ['POST', `/repos/${repository}/issues/${number}/comments`]
				: ['PATCH', `/repos/${repository}/issues/comments/${found.id}`];
		// An answer may be lost although the comment is there: looking again tells.
		const answer = await api.ask(method, path, { body }).catch((silence: unknown) => ({ silence }));
		const isSilent = 'silence' in answer;
		if (!isSilent && (answer.status === 200 || answer.status === 201)) return;
		if ((isSilent || answer.status === 404) && attempt < mostAttempts) continue;
		throw isSilent ? answer.silence : refusalOf(answer, `${method} ${path}`, needs);
	}
}

/**
 * The comments of our own account, the oldest first.
 *
 * @param since a moment; only what was written or changed after it
 * @throws Obstacle when GitHub does not list them
 */
export async function* ownComments(
	api: GithubApi,
	{ repository, number, login }: Omit<Place, 'topic'>,
	since?: string,
): AsyncGenerator<{ id: number; body: string }> {
	const lately = since === undefined ? '' : `&since=${encodeURIComponent(since)}`;
	for (let page = 1; ; page += 1) {
		const query = `per_page=${pageSize}&page=${page}${lately}`;
		const comments = await demand(api, {
			...{ method: 'GET', path: `/repos/${repository}/issues/${number}/comments?${query}` },
			...{ schema: commentsSchema, needs },
		});
		yield* comments.filter(({ user }) => user?.login === login);
		if (comments.length < pageSize) return;
	}
}

async function findComment(api: GithubApi, { topic, ...place }: Place) {
	for await (const comment of ownComments(api, place)) {
		if (comment.body.startsWith(`<!-- ${topic} -->`)) return comment;
	}
	return undefined;
}

const pageSize = 100;
const mostAttempts = 3;
const needs = 'che possa scrivere commenti';

const commentsSchema = z.array(
	z.object({
		id: z.int(),
		body: z
			.string()
			.nullish()
			.transform((text) => text ?? ''),
		user: z.object({ login: z.string() }).nullable(),
	}),
);
