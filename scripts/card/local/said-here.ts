import { gitLine, runGit } from '../../proposal/git-data.ts';
import { safeComment } from '../../proposal/safe-comment.ts';
import type { Card } from '../card.ts';
import { cardMarkdown } from '../markdown/markdown.ts';
import { admissionOf } from './admission.ts';
import { openingOf } from './admission-opening.ts';
import { uncommittedFiles } from './uncommitted.ts';
import { nothingBlocks, uncommittedBlocks } from './uncommitted-blocks.ts';

/**
 * What a card says on this machine: under its title who may propose it, and what no commit holds; where
 * there is nothing to judge, how to come to it.
 *
 * @param commits the commits that the names stand for
 * @returns Markdown
 */
export async function saidHere(card: Card, { names, commits, ...wanted }: Wanted): Promise<string> {
	const { repository } = wanted;
	const checkedOut = await gitLine(repository, ['rev-parse', 'HEAD']);
	const files = checkedOut === commits.head ? await uncommittedFiles(repository) : [];
	if (card.verdict.kind === 'nothing') {
		const { bytes, code } = await runGit(repository, ['symbolic-ref', '--short', 'HEAD']);
		const branch = code === 0 ? bytes.toString().trim() : undefined;
		return nothingBlocks({ ...names, branch, files }).join('\n\n');
	}
	const admission = await admissionOf({ ...wanted, ...commits });
	const { title, blocks } = openingOf(admission, card);
	return cardMarkdown(card, {
		title: safeComment(title),
		blocks: [...blocks.map((block) => safeComment(block)), ...uncommittedBlocks(files)],
	});
}

interface Wanted {
	repository: string;
	author: string | undefined;
	/** As somebody typed them. */
	names: { base: string; head: string };
	commits: { base: string; head: string };
}
