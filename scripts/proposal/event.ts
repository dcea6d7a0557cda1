import { z } from 'zod';

/** What an event of GitHub says of a proposal; all of it comes from GitHub, and texts in it from anybody. */
export interface ProposalEvent {
	number: number;
	/** Who opened the proposal: GitHub says so, and nobody can write it. */
	author: string;
	/** The last commit when it happened. */
	head: string;
	/** Whose the branch is that it comes from; undefined when that repository is gone. */
	headOwner: string | undefined;
	/** `owner/name` of the catalogue. */
	repository: string;
}

/**
 * Reads the payload of a `pull_request_target` event.
 *
 * @throws when it is none
 */
export function parseEvent(payload: unknown): ProposalEvent {
	const { pull_request: pull, repository } = eventSchema.parse(payload);
	return {
		number: pull.number,
		author: pull.user.login,
		head: pull.head.sha,
		headOwner: pull.head.repo?.owner.login,
		repository: repository.full_name,
	};
}

const person = z.object({ login: z.string() });

const eventSchema = z.object({
	pull_request: z.object({
		number: z.int().positive(),
		user: person,
		head: z.object({
			sha: z.string().regex(/^[0-9a-f]{40}$/),
			repo: z.object({ owner: person }).nullable(),
		}),
	}),
	repository: z.object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) }),
});
