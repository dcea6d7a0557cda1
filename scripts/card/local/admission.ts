import { admittedContents, conflict } from '../../proposal/judge.ts';
import { mostFiles, tooManyFiles } from '../../proposal/limits.ts';
import type { Objection } from '../../proposal/objection.ts';
import { readPublished } from '../../proposal/published.ts';
import { readProposedTree } from '../../proposal/read-proposal.ts';
import { concernedPartners, rightsProblems } from '../../proposal/rights.ts';

/** Whether a proposal may be taken in, as far as it can be known away from GitHub. */
export interface Admission {
	/** The GitHub account that proposes; undefined when nobody said. */
	author: string | undefined;
	/** Whether it contradicts what is published, whoever proposes. */
	isInConflict: boolean;
	/** What is in the way of who is no editor. */
	objections: Objection[];
	/** The published partners whose files it changes, with the accounts that may. */
	partners: { id: string; maintainers: readonly string[] }[];
}

/**
 * Judges on this machine what a branch touches, by the rules by which GitHub's workflow judges it: as a
 * partner's proposal, since who is an editor only GitHub knows.
 *
 * @throws when the two commits have nothing in common
 */
export async function admissionOf({ repository, base, head, author }: Wanted): Promise<Admission> {
	const tree = await readProposedTree(repository, base, head, mostFiles);
	const admission = { author, isInConflict: tree?.isInConflict === true };
	if (tree === undefined) return { ...admission, objections: [tooManyFiles], partners: [] };
	if (tree.isInConflict) return { ...admission, objections: [conflict], partners: [] };
	const published = await readPublished(repository, base);
	const { outside, contents } = await admittedContents(repository, tree.changes, published);
	return {
		...admission,
		objections: [...outside, ...rightsProblems(contents, author, published)],
		partners: concernedPartners(contents, published).map((id) => {
			return { id, maintainers: published.maintainers.get(id) ?? [] };
		}),
	};
}

interface Wanted {
	repository: string;
	/** Commits. */
	base: string;
	head: string;
	author: string | undefined;
}
