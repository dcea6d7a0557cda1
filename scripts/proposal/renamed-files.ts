import path from 'node:path';
import { forShell } from '../acts/for-shell.ts';

/**
 * The files that a proposal gives another name: of those that go, each with the one that comes in the same
 * folder and says most of the same.
 *
 * @param removed what each file said that goes; undefined when it cannot be read
 * @param added what each says that comes
 * @returns the old path by the new one
 */
export function renamedFiles(
	removed: readonly Written[],
	added: readonly Written[],
): Map<string, string> {
	const left = new Set(removed.slice(0, mostCompared));
	const sources = new Map<string, string>();
	for (const file of added.slice(0, mostCompared)) {
		const [source] = [...left]
			.filter((one) => path.posix.dirname(one.file) === path.posix.dirname(file.file))
			.map((one) => ({ one, share: sameShare(one.written, file.written) }))
			.filter(({ share }) => share >= mostOfIt)
			.sort((one, other) => other.share - one.share);
		if (source === undefined) continue;
		left.delete(source.one);
		sources.set(file.file, source.one.file);
	}
	return sources;
}

/** What an editor types to give an offer another name, whatever a stranger has put into one. */
export function renameCommand(from: string, to: string): string {
	return `npm run act -- rinomina-offerta ${forShell(slugIn(from))} ${forShell(slugIn(to))}`;
}

/** What an entry is called by its file. */
export function slugIn(file: string): string {
	return path.posix.basename(file, '.md');
}

/** How many of the fields of one say the same in the other. */
function sameShare(one: object | undefined, other: object | undefined): number {
	if (one === undefined || other === undefined) return 0;
	const told = new Map(Object.entries(other));
	const entries = Object.entries(one);
	const same = entries.filter(
		([key, value]) => JSON.stringify(value) === JSON.stringify(told.get(key)),
	);
	return same.length / Math.max(entries.length, 1);
}

interface Written {
	file: string;
	written: object | undefined;
}

/** Two offers of one partner say up to half of the same. */
const mostOfIt = 0.6;

/** Of more files at once nobody asks which was renamed to which, and comparing all with all takes long. */
const mostCompared = 100;
