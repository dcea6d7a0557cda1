import type { ProposalEvent } from './event.ts';
import type { GithubApi } from './github-api.ts';
import { leftJudgement } from './left-judgement.ts';
import { postComment } from './post-comment.ts';
import { safeComment } from './safe-comment.ts';

/** The name of the check that `main` requires; a fork's own workflow cannot write it. */
export const requiredStatus = 'Proposta ammessa';

/**
 * Says on GitHub what became of a proposal: a comment, and a status of the commit when it is proposed
 * for the published branch. What the judging job left is taken for a stranger's: only its shape, its
 * commit and its length count.
 *
 * @param event what GitHub says, from which alone number and commit come
 * @param left the judgement and the text, as they were found; undefined when the job left none
 * @param options.page where people see the run
 * @param options.login the account that the token speaks for
 */
export async function postJudgement(
	api: GithubApi,
	event: ProposalEvent,
	left: { judgement: unknown; text: string } | undefined,
	{ page, login, trusted }: { page: string; login: string; trusted: string[] },
): Promise<'success' | 'failure' | 'error'> {
	const { repository, number } = event;
	const judged = leftJudgement(left?.judgement, event);
	const state = judged === undefined ? 'error' : judged.isAdmitted ? 'success' : 'failure';
	// The status belongs to the commit, which somebody else may propose for the published branch.
	if (event.isForPublished) await postStatus(api, event, state, page);
	const text = judged !== undefined && left !== undefined ? left.text : notJudged;
	const place = { repository, number, topic: 'proposta', login };
	await postComment(api, place, safeComment(text, trusted));
	return state;
}

async function postStatus(
	api: GithubApi,
	{ repository, head }: ProposalEvent,
	state: keyof typeof descriptions,
	page: string,
): Promise<void> {
	const { status } = await api.ask('POST', `/repos/${repository}/statuses/${head}`, {
		state,
		context: requiredStatus,
		description: descriptions[state],
		target_url: page,
	});
	if (status !== 201) throw new Error(`GitHub does not take the status: ${status}`);
}

const descriptions = {
	success: 'Cambia solo quello che può cambiare.',
	failure: "C'è qualcosa da togliere: lo dice il commento.",
	error: 'Il controllo non è arrivato in fondo.',
};

const notJudged = `## Il controllo non è arrivato in fondo

Non è colpa della proposta. La redazione può ripeterlo dalla pagina del controllo.`;
