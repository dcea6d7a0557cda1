import type { z } from 'zod';
import { Obstacle } from '../program/obstacle.ts';
import type { GithubApi } from './github-api.ts';
import { refusalOf } from './github-trouble.ts';

/** Something asked of GitHub that must succeed. */
export interface Demand<Schema> {
	method: string;
	path: string;
	/** What is sent. */
	sent?: unknown;
	/** What the answer must be. */
	schema: Schema;
	/** The key that it takes, as the end of «una chiave …». */
	needs: string;
}

/**
 * Asks GitHub for what there is no going on without.
 *
 * @returns what it answered
 * @throws Obstacle when it does not answer, refuses, or answers something else
 */
export async function demand<Schema extends z.ZodType>(
	{ ask }: GithubApi,
	{ method, path, sent, schema, needs }: Demand<Schema>,
): Promise<z.output<Schema>> {
	const asked = `${method} ${path}`;
	const answer = await ask(method, path, sent);
	if (answer.status < 200 || answer.status > 299) throw refusalOf(answer, asked, needs);
	const read = schema.safeParse(answer.body);
	if (read.success) return read.data;
	throw new Obstacle(
		`GitHub ha risposto qualcosa che il programma non capisce (${asked}): riprova più tardi.`,
		{ cause: read.error },
	);
}
