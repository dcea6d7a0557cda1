import { execFile } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Runs git in a directory, and gives what it prints. `variables` are added to the environment. */
export type Git = (
	directory: string,
	args: string[],
	variables?: Record<string, string>,
) => Promise<string>;

/** Git with an environment that says nothing of a repository: the directory alone decides, and none above it. */
export function gitWith(environment: NodeJS.ProcessEnv): Git {
	const run = promisify(execFile);
	return async (directory, args, variables) => {
		const { stdout } = await run('git', ['-C', directory, ...args], {
			env: { ...environment, ...onlyIn(directory), ...variables },
			maxBuffer: 64 * 1024 * 1024,
		});
		return stdout.trim();
	};
}

/** Keeps git from taking a repository that merely contains the directory. */
export function onlyIn(directory: string): { GIT_CEILING_DIRECTORIES: string } {
	return { GIT_CEILING_DIRECTORIES: dirname(resolve(directory)) };
}

/** The environment without what git sets in a hook, which would point every command at one repository. */
export function outsideRepositories(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(environment).filter(([name]) => !repositoryVariables.has(name)),
	);
}

const repositoryVariables = new Set([
	'GIT_ALTERNATE_OBJECT_DIRECTORIES',
	'GIT_COMMON_DIR',
	'GIT_DIR',
	'GIT_INDEX_FILE',
	'GIT_NAMESPACE',
	'GIT_OBJECT_DIRECTORY',
	'GIT_PREFIX',
	'GIT_WORK_TREE',
]);
