import type { ProposalEvent } from './event.ts';
import { isObjectName, runGit } from './git-data.ts';

/** The commit that was published when a proposal was fetched. */
export const publishedRef = 'refs/proposals/published';

/**
 * Brings a proposal's commit into a repository, and the commit that is published by now, as objects
 * under names of their own: `refs/proposals/<number>` and `refs/proposals/published`. Nothing that is
 * checked out changes.
 *
 * @param remote where the catalogue is, a name or an address
 * @throws when it cannot be had
 */
export async function fetchProposal(
	repository: string,
	remote: string,
	{ number, head, published }: Pick<ProposalEvent, 'number' | 'head' | 'published'>,
): Promise<void> {
	if (!isObjectName(head)) throw new Error(`"${head}" is no commit's name.`);
	const from = [
		`+refs/pull/${number}/head:refs/proposals/${number}`,
		`+refs/heads/${published}:${publishedRef}`,
	];
	const args = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--end-of-options'];
	const { code, said } = await runGit(
		repository,
		['-c', 'core.hooksPath=/dev/null', ...args, remote, ...from],
		{ milliseconds: 300_000 },
	);
	if (code !== 0) throw new Error(`Proposal ${number} cannot be fetched: ${said}`);
}
