import { compare } from './comparison.ts';
import type { Hub } from './hub.ts';
import type { Pull } from './pulls.ts';
import { findRef } from './references.ts';

/** The files that a pull request changes, as the comparison of its two sides shows them. */
export async function filesOf(pull: Pull, { git, pulls, repositories }: Hub) {
	const main = (await findRef(git, repositories.origin, `heads/${pull.base}`)) ?? '';
	const base = pull.mergeCommit === undefined ? main : `${pull.mergeCommit}^1`;
	const { files } = await compare(
		git,
		await git.text(['rev-parse', base]),
		await pulls.headSha(pull),
	);
	return files;
}
