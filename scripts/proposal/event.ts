import { z } from 'zod';

/** What an event of GitHub says of a proposal; all of it comes from GitHub, and texts in it from anybody. */
export interface ProposalEvent {
	number: number;
	/** Who opened the proposal: GitHub says so, and nobody can write it. `ghost` when the account is gone. */
	author: string;
	/** The last commit when it happened. */
	head: string;
	/** `owner/name` of where its branch is; undefined when that repository is gone. */
	headRepository: string | undefined;
	/** `owner/name` of the catalogue. */
	repository: string;
	/** The branch that is published. */
	published: string;
	/** Whether it is to be merged into that. */
	isForPublished: boolean;
}

/**
 * Reads the payload of a `pull_request_target` event.
 *
 * @throws when it is none
 */
export function parseEvent(payload: unknown): ProposalEvent {
	const { data, error: cause } = eventSchema.safeParse(payload);
	if (data === undefined) throw new Error('The event is none of a pull request.', { cause });
	const { pull_request: pull, repository } = data;
	return {
		number: pull.number,
		author: pull.user?.login ?? 'ghost',
		head: pull.head.sha,
		headRepository: pull.head.repo?.full_name,
		repository: repository.full_name,
		published: repository.default_branch,
		isForPublished: pull.base.ref === repository.default_branch,
	};
}

const eventSchema = z.object({
	pull_request: z.object({
		number: z.int().positive(),
		user: z.object({ login: z.string() }).nullable(),
		head: z.object({
			sha: z.string().regex(/^[0-9a-f]{40}$/),
			repo: z.object({ full_name: z.string() }).nullable(),
		}),
		base: z.object({ ref: z.string() }),
	}),
	repository: z.object({
		full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
		default_branch: z.string(),
	}),
});
