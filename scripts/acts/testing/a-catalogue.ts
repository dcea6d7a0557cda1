import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { sampleContent } from '../../e2e/built-site.ts';
import { runAct } from '../run.ts';

/** A folder with a small right catalogue on the disk. */
export async function aCatalogue(): Promise<string> {
	const root = await mkdtemp(path.join(tmpdir(), 'acts-'));
	await cp(sampleContent, path.join(root, 'content'), { recursive: true });
	return root;
}

/** Does an act there on a day of 2026, without the colours of a terminal. */
export function act(root: string, ...args: string[]): { said: string; isDone: boolean } {
	const { said, isDone } = runAct([...args, '--root', root], {
		now: new Date('2026-11-20T12:00:00Z'),
		environment: {},
	});
	return { said: stripVTControlCharacters(said), isDone };
}

/** All files of a folder with their texts. */
export async function textsIn(root: string): Promise<Record<string, string>> {
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	const texts = entries
		.filter((entry) => entry.isFile())
		.map(async ({ parentPath, name }) => {
			const file = path.join(parentPath, name);
			return [path.relative(root, file), await readFile(file, 'utf8')] as const;
		});
	return Object.fromEntries(
		(await Promise.all(texts)).sort(([one], [other]) => (one < other ? -1 : 1)),
	);
}

/** The lines that went and came, file by file. */
export function linesChanged(
	before: Record<string, string>,
	after: Record<string, string>,
): string[] {
	const files = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return files.flatMap((file) => {
		const [old = '', fresh = ''] = [before[file], after[file]];
		if (old === fresh) return [];
		const [was, is] = [old.split('\n'), fresh.split('\n')];
		return [
			file,
			...without(was, is).map((line) => `- ${line}`),
			...without(is, was).map((line) => `+ ${line}`),
		];
	});
}

/** The lines that a text has more often than another. */
function without(lines: string[], others: string[]): string[] {
	const left = [...others];
	return lines.filter((line) => {
		const at = left.indexOf(line);
		if (at === -1) return true;
		left.splice(at, 1);
		return false;
	});
}
