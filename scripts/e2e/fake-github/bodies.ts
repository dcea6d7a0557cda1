import { z } from 'zod';
import type { Call } from './call.ts';
import { Refusal } from './refusal.ts';

/** The body of a request, if it says what the endpoint needs. */
export function bodyOf<Schema extends z.ZodType>({ body }: Call, schema: Schema): z.output<Schema> {
	const parsed = schema.safeParse(body);
	if (parsed.success) return parsed.data;
	throw new Refusal(422, `Invalid request.\n\n${z.prettifyError(parsed.error)}`);
}

/** The name of an object. */
const sha = z.string().regex(/^[0-9a-f]{40}$/);

const signature = z.object({
	name: z.string(),
	email: z.string(),
	date: z.string().optional(),
});

export const blobBody = z.object({
	content: z.string(),
	encoding: z.enum(['utf-8', 'base64']).default('utf-8'),
});

export const treeBody = z.object({
	base_tree: sha.optional(),
	tree: z
		.array(
			z.object({
				path: z.string().regex(/^[^/]/),
				mode: z.string().optional(),
				type: z.literal('blob').optional(),
				sha: sha.nullable(),
			}),
		)
		.min(1),
});

export const commitBody = z.object({
	message: z.string(),
	tree: sha,
	parents: z.array(sha).default([]),
	author: signature.optional(),
	committer: signature.optional(),
});

export const newRefBody = z.object({ ref: z.string().startsWith('refs/'), sha });

export const moveRefBody = z.object({ sha, force: z.boolean().default(false) });

export const upstreamBody = z.object({ branch: z.string() });

export const newPullBody = z.object({
	title: z.string().min(1),
	body: z.string().default(''),
	head: z.string(),
	base: z.string(),
});

export const changePullBody = z.object({
	state: z.enum(['open', 'closed']).optional(),
	title: z.string().optional(),
	body: z.string().optional(),
});

const issueText = z.string().max(65_536);

export const newIssueBody = z.object({
	title: z.string().min(1).max(256),
	body: issueText.default(''),
});

export const changeIssueBody = z.object({
	state: z.enum(['open', 'closed']).optional(),
	title: z.string().min(1).max(256).optional(),
	body: issueText.optional(),
});

export const mergeBody = z.object({
	sha: sha.optional(),
	merge_method: z.enum(['merge', 'squash']).default('merge'),
});

export const labelsBody = z.object({ labels: z.array(z.string()) });

export const statusBody = z.object({
	state: z.enum(['error', 'failure', 'pending', 'success']),
	context: z.string().default('default'),
	description: z.string().max(140).default(''),
	target_url: z.url().optional(),
});

export const commentBody = z.object({ body: z.string().min(1).max(65_536) });

export const graphqlBody = z.object({
	query: z.string(),
	variables: z.object({
		owner: z.string(),
		name: z.string(),
		base: z.string(),
		after: z.string().nullable(),
	}),
});
