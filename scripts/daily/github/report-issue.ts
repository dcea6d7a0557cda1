import { z } from 'zod';
import { demand } from '../../proposal/demand.ts';
import type { GithubApi } from '../../proposal/github-api.ts';
import { refusalOf } from '../../proposal/github-trouble.ts';

/** The repository, and the account that the token speaks for. */
export interface Desk {
	/** `owner/name`. */
	repository: string;
	login: string;
}

/**
 * Writes the report into its issue: our own, whatever others put into theirs. One that is missing is
 * opened; one that somebody closed is opened again when there is something to do. What stands there
 * already is not written again.
 *
 * @returns the issue's number
 * @throws Obstacle when GitHub does not take it
 */
export async function publishReport(
	api: GithubApi,
	desk: Desk,
	{ text, hasTasks }: { text: string; hasTasks: boolean },
): Promise<number> {
	const body = `${mark}\n${text}`;
	const found = await findIssue(api, desk);
	if (found === undefined) return openIssue(api, desk, body);
	const change = {
		...(linesOf(found.body) !== linesOf(body) && { body }),
		...(found.state === 'closed' && hasTasks && { state: 'open' }),
	};
	if (Object.keys(change).length === 0) return found.number;
	const path = `/repos/${desk.repository}/issues/${found.number}`;
	await demand(api, { method: 'PATCH', path, sent: change, schema: z.unknown(), needs });
	return found.number;
}

async function openIssue(api: GithubApi, desk: Desk, body: string): Promise<number> {
	const wish = { title, body };
	const path = `/repos/${desk.repository}/issues`;
	const answer = await api.ask('POST', path, wish).catch((silence: unknown) => ({ silence }));
	if (!('silence' in answer)) {
		if (answer.status === 201) return issueSchema.parse(answer.body).number;
		throw refusalOf(answer, `POST ${path}`, needs);
	}
	// An answer may be lost although the issue is there: looking again tells.
	const found = await findIssue(api, desk);
	if (found !== undefined) return found.number;
	throw answer.silence;
}

/** Ours is written every day, so that it is among the first. */
async function findIssue(api: GithubApi, { repository, login }: Desk) {
	for (let page = 1; ; page += 1) {
		const query = `state=all&sort=updated&direction=desc&per_page=${pageSize}&page=${page}`;
		const issues = await demand(api, {
			...{ method: 'GET', path: `/repos/${repository}/issues?${query}` },
			...{ schema: z.array(issueSchema), needs },
		});
		const own = issues.find(
			({ user, body: text, pull_request: pull }) =>
				pull === undefined && user?.login === login && text.startsWith(mark),
		);
		if (own !== undefined || issues.length < pageSize) return own;
	}
}

/** GitHub's own editor ends lines in two characters. */
function linesOf(text: string): string {
	return text.replaceAll('\r\n', '\n').trim();
}

const mark = '<!-- rapporto-del-giorno -->';
const title = "Rapporto del giorno: che cosa c'è da fare nel catalogo";
const pageSize = 100;
const needs = 'che possa scrivere le segnalazioni (Issues)';

const issueSchema = z.object({
	number: z.int().positive(),
	state: z.enum(['open', 'closed']),
	body: z
		.string()
		.nullish()
		.transform((text) => text ?? ''),
	user: z.object({ login: z.string() }).nullable(),
	pull_request: z.unknown().optional(),
});
