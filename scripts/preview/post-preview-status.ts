import type { ProposalEvent } from '../proposal/event.ts';
import type { GithubApi } from '../proposal/github-api.ts';
import type { previewStatus } from './preview-words.ts';

/**
 * Says beside a proposal's commit where its preview is. Nothing depends on this status.
 *
 * @throws when GitHub does not take it
 */
export async function postPreviewStatus(
	api: GithubApi,
	{ repository, head }: Pick<ProposalEvent, 'repository' | 'head'>,
	{ state, description, target }: ReturnType<typeof previewStatus>,
): Promise<void> {
	const { status } = await api.ask('POST', `/repos/${repository}/statuses/${head}`, {
		state,
		context: 'Anteprima',
		description,
		target_url: target,
	});
	if (status !== 201) throw new Error(`GitHub does not take the status: ${status}`);
}
