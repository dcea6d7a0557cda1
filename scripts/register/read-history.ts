import { z } from 'zod';
import { openFolders } from '../proposal/paths.ts';
import type { GithubApi } from '../proposal/github-api.ts';
import { limitWords, notAllowed, refusalOf } from '../proposal/github-trouble.ts';
import { Obstacle } from '../program/obstacle.ts';

/** What the register needs to know of a proposal: when, how it ended, and who did what to whom. */
export interface PastProposal {
	createdAt: string;
	closedAt: string | null;
	mergedAt: string | null;
	labels: string[];
	/** Whether it was closed by whoever opened it. */
	isClosedByAuthor: boolean;
}

/**
 * All proposals of the catalogue, from the first on: pull requests that bring a new offer or partner. What
 * changes one is upkeep, mostly the editors' own.
 * Fifty come with one question, so that thousands need less than an hour's share.
 *
 * @param api GitHub's GraphQL
 * @param repository `owner/name`
 * @param base the published branch
 * @throws Obstacle when GitHub does not tell
 */
export async function readHistory(
	api: GithubApi,
	repository: string,
	base: string,
): Promise<PastProposal[]> {
	const [owner, name] = repository.split('/');
	const found: PastProposal[] = [];
	for (let after: string | null = null; ;) {
		const variables = { owner, name, base, after };
		const { nodes, pageInfo } = await askPage(api, variables);
		found.push(...nodes.filter(isProposal).map(pastProposal));
		if (!pageInfo.hasNextPage) return found;
		after = pageInfo.endCursor;
	}
}

async function askPage(api: GithubApi, variables: object): Promise<z.output<typeof pageSchema>> {
	const { status, body } = await api.ask('POST', '', { query, variables });
	const { errors, data } = answerSchema.safeParse(body).data ?? {};
	const page = data?.repository?.pullRequests;
	if (status === 200 && errors === undefined && page !== undefined) return page;
	if (status !== 200) throw refusalOf({ status, body }, asked, needs);
	if (errors?.some(({ type }) => type === 'RATE_LIMITED')) throw new Obstacle(limitWords);
	const isHidden = data?.repository === null || errors?.some(({ type = '' }) => hidden.has(type));
	if (isHidden === true) throw notAllowed(asked, needs);
	throw new Obstacle(
		`GitHub ha risposto qualcosa che il programma non capisce (${asked}): riprova più tardi.`,
	);
}

/** How GitHub calls what there is not and what a key may not see. */
const hidden = new Set(['NOT_FOUND', 'FORBIDDEN', 'INSUFFICIENT_SCOPES']);

const asked = 'storia delle proposte';
const needs = 'che possa leggere il repository';

function isProposal({ files }: Node): boolean {
	const { offers, partners } = openFolders;
	return (files?.nodes ?? []).some(
		({ path, changeType }) =>
			changeType === 'ADDED' && [offers, partners].some((folder) => path.startsWith(`${folder}/`)),
	);
}

function pastProposal({ createdAt, closedAt, mergedAt, author, labels, closings }: Node) {
	const closer = closings.nodes.at(-1)?.actor?.login;
	return {
		...{ createdAt, closedAt, mergedAt },
		labels: (labels?.nodes ?? []).map(({ name }) => name),
		isClosedByAuthor: closer !== undefined && closer === author?.login,
	};
}

const query = `query ($owner: String!, $name: String!, $base: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 50, after: $after, baseRefName: $base, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        createdAt
        closedAt
        mergedAt
        author { login }
        labels(first: 50) { nodes { name } }
        files(first: 100) { nodes { path changeType } }
        closings: timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { login } } } }
      }
    }
  }
}`;

const instant = z.iso.datetime();
const person = z.object({ login: z.string() }).nullable();

const node = z.object({
	createdAt: instant,
	closedAt: instant.nullable(),
	mergedAt: instant.nullable(),
	author: person,
	labels: z.object({ nodes: z.array(z.object({ name: z.string() })) }).nullable(),
	files: z
		.object({ nodes: z.array(z.object({ path: z.string(), changeType: z.string() })) })
		.nullable(),
	closings: z.object({ nodes: z.array(z.object({ actor: person })) }),
});
type Node = z.output<typeof node>;

const pageSchema = z.object({
	pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
	nodes: z.array(node),
});

const answerSchema = z.object({
	errors: z.array(z.object({ type: z.string().optional() })).optional(),
	data: z.object({ repository: z.object({ pullRequests: pageSchema }).nullable() }).nullish(),
});
