import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wayTo } from '../../src/reader/folder.ts';
import { statsOf } from '../../src/reader/text.ts';
import { Obstacle } from '../program/obstacle.ts';
import type { FileChange } from './file-change.ts';

/**
 * Writes changes, in their order. All texts stand beside their files before the first one takes its
 * place, so that each file has its old text or its new one at any moment; access rights stay.
 *
 * @param root the folder that holds `content`
 * @throws Obstacle, with nothing written, when a file is not what it was when it was read
 */
export function writeChanges(root: string, changes: FileChange[]): void {
	for (const change of changes) requireUntouched(root, change);
	const written = changes.flatMap(({ file, after }) => (after === undefined ? [] : [file]));
	try {
		for (const { file, after } of changes) if (after !== undefined) prepare(root, file, after);
		for (const { file, after } of changes) {
			const place = path.join(root, file);
			if (after === undefined) rmSync(place);
			else renameSync(beside(root, file), place);
		}
	} finally {
		for (const file of written) rmSync(beside(root, file), { force: true });
	}
}

function requireUntouched(root: string, { file, before }: FileChange): void {
	const way = wayTo(root, path.posix.dirname(file));
	const stats = statsOf(path.join(root, file));
	const isFile = way === 'open' && stats?.isFile() === true;
	const isFree = (way === 'open' || way === 'missing') && stats === undefined;
	const isAsRead =
		before === undefined
			? isFree
			: isFile && readFileSync(path.join(root, file), 'utf8') === before;
	if (isAsRead) return;
	throw new Obstacle(
		`${file} è cambiato mentre lo guardavo, o al suo posto c'è altro: non ho scritto niente. Prova di nuovo.`,
	);
}

function prepare(root: string, file: string, text: string): void {
	const temporary = beside(root, file);
	mkdirSync(path.dirname(temporary), { recursive: true });
	// Something that somebody has put there is not written through.
	rmSync(temporary, { force: true });
	writeFileSync(temporary, text, { flag: 'wx', flush: true });
	const stats = statsOf(path.join(root, file));
	if (stats !== undefined) chmodSync(temporary, stats.mode & 0o777);
}

/** Hidden names in `content` are looked at by nobody. */
function beside(root: string, file: string): string {
	return path.join(root, path.dirname(file), `.${path.basename(file)}.new`);
}
