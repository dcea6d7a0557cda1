import { kilobytes } from '../../src/schema/upload.ts';
import { maxTextBytes } from '../../src/reader/text.ts';
import { uploadProblem } from '../../src/schema/upload.ts';
import type { Objection } from './objection.ts';
import type { TreeChange } from './tree-changes.ts';

/** An organisation with ten offers and their pictures; more cannot be judged in one go. */
export const mostFiles = 50;

/** Every copy of the repository carries it for ever. */
export const mostBytes = 20_000_000;

export const tooManyFiles: Objection = {
	problem: `La proposta cambia più di ${mostFiles} file.`,
	cure: 'Dividila in più proposte: una per il partner, una per ogni offerta.',
};

/**
 * What is too large in a proposal.
 *
 * @param sizes of the objects, in bytes
 */
export function sizeProblems(
	changes: TreeChange[],
	sizes: ReadonlyMap<string, number>,
): Objection[] {
	const sizeOf = ({ after }: TreeChange) => sizes.get(after?.id ?? '') ?? 0;
	const single = changes.flatMap((change) => tooLarge(change.file, sizeOf(change)));
	const all = changes.reduce((sum, change) => sum + sizeOf(change), 0);
	if (all <= mostBytes) return single;
	const problem = `I file della proposta insieme sono di ${kilobytes(all)}: il massimo è ${kilobytes(mostBytes)}.`;
	return [...single, { problem, cure: 'Riduci le immagini, o dividi la proposta.' }];
}

function tooLarge(file: string, bytes: number): Objection[] {
	if (!file.endsWith('.md')) {
		const problem = uploadProblem(file.split('/').at(-1) ?? '', bytes);
		return problem === undefined ? [] : [{ file, ...problem }];
	}
	if (bytes <= maxTextBytes) return [];
	const problem = `Il file è di ${kilobytes(bytes)}: il massimo è ${kilobytes(maxTextBytes)}.`;
	return [{ file, problem, cure: 'Accorcialo.' }];
}
