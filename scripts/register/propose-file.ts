import { z } from 'zod';
import { Obstacle } from '../program/obstacle.ts';
import { demand as demandOf } from '../proposal/demand.ts';
import type { GithubApi } from '../proposal/github-api.ts';
import { refusalOf } from '../proposal/github-trouble.ts';

/** What became of a file that a program proposes: the address of its pull request, where there is one. */
export type ProposedFile =
	{ kind: 'unchanged' | 'proposed'; page: string } | { kind: 'pushed'; compare: string };

/**
 * Proposes the new text of a file: one commit over the published branch, on a branch of its own that is
 * moved there each time, and one pull request, which is opened when there is none.
 *
 * @returns `pushed` where GitHub does not let programs open pull requests: a person opens it then
 * @throws Obstacle when GitHub does not take the branch, or refuses the pull request for another reason
 */
export async function proposeFile(
	api: GithubApi,
	{ repository, base, branch, file, text, title, body }: Wish,
): Promise<ProposedFile> {
	const root = `/repos/${repository}`;
	const demand = <Schema extends z.ZodType>(
		schema: Schema,
		...[method, path, sent]: Parameters<GithubApi['ask']>
	): Promise<z.output<Schema>> => demandOf(api, { schema, method, path: root + path, sent, needs });
	const [owner = ''] = repository.split('/');
	const published = await demand(branchSchema, 'GET', `/branches/${base}`);
	const blob = await demand(objectSchema, 'POST', '/git/blobs', { content: text });
	const entry = { path: file, mode: '100644', type: 'blob', sha: blob.sha };
	const tree = await demand(objectSchema, 'POST', '/git/trees', {
		...{ base_tree: published.commit.commit.tree.sha, tree: [entry] },
	});
	const there = await api.ask('GET', `${root}/branches/${branch}`);
	const isThere = there.status === 200;
	if (!isThere && there.status !== 404)
		throw refusalOf(there, `GET ${root}/branches/${branch}`, needs);
	const isSame = isThere && branchSchema.parse(there.body).commit.commit.tree.sha === tree.sha;
	if (!isSame) {
		const commit = await demand(objectSchema, 'POST', '/git/commits', {
			...{ message: title, tree: tree.sha, parents: [published.commit.sha] },
		});
		const ref = `refs/heads/${branch}`;
		if (isThere)
			await demand(z.unknown(), 'PATCH', `/git/${ref}`, { sha: commit.sha, force: true });
		else await demand(z.unknown(), 'POST', '/git/refs', { ref, sha: commit.sha });
	}
	const query = new URLSearchParams({ state: 'open', base, head: `${owner}:${branch}` });
	const [open] = await demand(pullsSchema, 'GET', `/pulls?${query}`);
	if (open !== undefined) return { kind: isSame ? 'unchanged' : 'proposed', page: open.html_url };
	const opened = await api.ask('POST', `${root}/pulls`, { title, body, head: branch, base });
	if (opened.status === 201)
		return { kind: 'proposed', page: pullSchema.parse(opened.body).html_url };
	if (opened.status !== 403)
		throw new Obstacle(
			`GitHub non apre la richiesta di modifica (risposta ${opened.status}). Il ramo «${branch}» è pronto: riprova più tardi.`,
		);
	return { kind: 'pushed', compare: `${repository}/compare/${base}...${branch}?expand=1` };
}

const needs = 'che possa scrivere nel repository';

const objectSchema = z.object({ sha: z.string() });
const branchSchema = z.object({
	commit: z.object({ sha: z.string(), commit: z.object({ tree: objectSchema }) }),
});
const pullSchema = z.object({ html_url: z.string() });
const pullsSchema = z.array(pullSchema);

interface Wish {
	/** `owner/name`. */
	repository: string;
	/** The published branch. */
	base: string;
	/** The branch of this file alone. */
	branch: string;
	file: string;
	text: string;
	title: string;
	body: string;
}
