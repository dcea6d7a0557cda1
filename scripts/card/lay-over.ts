import { lstatSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ProposedChange } from '../proposal/proposed-change.ts';

/**
 * Writes the files of a proposal over a copy of the catalogue, as data: only ordinary files, only below
 * `content` and `public/uploads`.
 *
 * @param root the folder that holds the copy's `content` and `public`
 * @returns the changes that were left out, because they lie elsewhere or clash with what is there
 */
export async function layOver(root: string, changes: ProposedChange[]): Promise<ProposedChange[]> {
	const left: ProposedChange[] = [];
	const removedFirst = changes.toSorted(
		(one, other) => Number(one.after !== undefined) - Number(other.after !== undefined),
	);
	for (const change of removedFirst) {
		if (!isOfCatalogue(change.file) || !(await lay(root, change))) left.push(change);
	}
	return left;
}

/** Whether a path leads to a file of the catalogue, written in the one plain way. */
export function isOfCatalogue(file: string): boolean {
	const steps = file.split('/');
	const isPlain = steps.every(
		(step) => /^[^\p{C}\\:]{1,200}$/u.test(step) && !step.startsWith('.'),
	);
	return isPlain && (/^content\/./.test(file) || /^public\/uploads\/./.test(file));
}

async function lay(root: string, { file, after }: ProposedChange): Promise<boolean> {
	const location = path.join(root, file);
	try {
		if (isLinked(root, file)) return false;
		if (after === undefined) {
			await rm(location, { force: true });
			return true;
		}
		await mkdir(path.dirname(location), { recursive: true });
		await writeFile(location, after);
		return true;
	} catch (error) {
		// A file where another file's folder should be, or the other way round; or a name too long to write.
		if (clashes.has((error as NodeJS.ErrnoException).code ?? '')) return false;
		throw error;
	}
}

/** Whether a link stands on the way: only the base can hold one, and it could lead anywhere. */
function isLinked(root: string, file: string): boolean {
	const steps = file.split('/');
	return steps.some((_, at) =>
		lstatSync(path.join(root, ...steps.slice(0, at + 1)), {
			throwIfNoEntry: false,
		})?.isSymbolicLink(),
	);
}

const clashes = new Set(['EEXIST', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_FS_EISDIR']);
