import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Git, gitWith, outsideRepositories } from '../git.ts';

/** An environment whose git knows nobody's settings. */
export const environment: NodeJS.ProcessEnv = {
	...outsideRepositories(process.env),
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_SYSTEM: '/dev/null',
};

export const git: Git = gitWith(environment);

/** A folder that goes away with the test. */
export async function aFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'vicini-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
	return folder;
}

/** A repository with one commit on `main`, and a place for its clone. */
export async function aRepository(): Promise<{ repository: string; clone: string }> {
	const folder = await aFolder();
	const repository = join(folder, 'working');
	await mkdir(repository);
	await git(repository, ['init', '--quiet']);
	await git(repository, ['checkout', '--quiet', '-B', 'main']);
	await git(repository, ['config', 'user.name', 'Prova']);
	await git(repository, ['config', 'user.email', 'prova@comune.example']);
	await commit(repository, { 'content/offers/first.md': 'First' }, 'Add the first offer');
	return { repository, clone: join(folder, 'local/repository') };
}

/** Commits files on the branch that is checked out. Gives the commit. */
export async function commit(
	repository: string,
	files: Record<string, string>,
	title: string,
): Promise<string> {
	await write(repository, files);
	await git(repository, ['add', '--', ...Object.keys(files)]);
	await git(repository, ['commit', '--quiet', '--message', title]);
	return git(repository, ['rev-parse', 'HEAD']);
}

export async function write(directory: string, files: Record<string, string>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(directory, path)), { recursive: true });
		await writeFile(join(directory, path), text);
	}
}
