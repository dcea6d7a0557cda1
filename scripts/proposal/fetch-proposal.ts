import { isObjectName, runGit } from './git-data.ts';

/**
 * Brings a proposal's commit into a repository, as objects under a name of their own. Nothing that is
 * checked out changes.
 *
 * @param remote where the catalogue is, a name or an address
 * @throws when it cannot be had
 */
export async function fetchProposal(
	repository: string,
	remote: string,
	{ number, head }: { number: number; head: string },
): Promise<void> {
	if (!isObjectName(head)) throw new Error(`"${head}" is no commit's name.`);
	const from = `+refs/pull/${number}/head:refs/proposals/${number}`;
	const args = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--end-of-options'];
	const { code, said } = await runGit(
		repository,
		['-c', 'core.hooksPath=/dev/null', ...args, remote, from],
		{ milliseconds: 300_000 },
	);
	if (code !== 0) throw new Error(`Proposal ${number} cannot be fetched: ${said}`);
}
