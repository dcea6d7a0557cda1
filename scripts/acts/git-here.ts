import { spawnSync } from 'node:child_process';
import { onlyIn, outsideRepositories } from '../program/git.ts';

/** How the repository of a catalogue stands before an act. */
export interface GitHere {
	/** The branch that is checked out; undefined when none is. */
	branch: string | undefined;
	/** Those of the remotes too, as they were known the last time. */
	branches: ReadonlySet<string>;
	/** The place to push to; undefined when there is none. */
	remote: { name: string; address: string } | undefined;
	/** Files that differ from the commit, new ones included. */
	changed: ReadonlySet<string>;
	/** Those of them that git has never been told of. */
	untracked: ReadonlySet<string>;
	/** Whether some of them are chosen for the next commit. */
	isSomeStaged: boolean;
}

/**
 * Asks git, which changes nothing.
 *
 * @param root the folder that holds `content`
 * @returns undefined where that is not the folder of a repository, or git cannot tell
 */
export function gitHere(root: string): GitHere | undefined {
	const prefix = ask(root, ['rev-parse', '--show-prefix']);
	const lines = ask(root, ['status', '--porcelain=v1', '-z', '--untracked-files=all', ...asFiles]);
	if (prefix?.trim() !== '' || lines === undefined) return undefined;
	const files = lines.split('\0').filter((line) => line !== '');
	return {
		branch: ask(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'])?.trim(),
		branches: new Set([...namesOf(root, 'refs/heads', 2), ...namesOf(root, 'refs/remotes', 3)]),
		remote: remoteOf(root),
		// Two letters, the first of the index and the second of the folder, a space, the path.
		changed: new Set(files.map((line) => line.slice(3))),
		untracked: new Set(files.filter((line) => line.startsWith('??')).map((line) => line.slice(3))),
		isSomeStaged: files.some((line) => !/^[ ?]/.test(line)),
	};
}

/** The names of branches, without the parts that say where they are. */
function namesOf(root: string, where: string, parts: number): string[] {
	const format = `--format=%(refname:lstrip=${parts})`;
	return ask(root, ['for-each-ref', format, where])?.trim().split('\n') ?? [];
}

function remoteOf(root: string): GitHere['remote'] {
	const names = ask(root, ['remote'])?.trim().split('\n') ?? [];
	const name = names.includes('origin') ? 'origin' : names[0];
	if (name === undefined || name === '') return undefined;
	return { name, address: ask(root, ['remote', 'get-url', name])?.trim() ?? '' };
}

/** What git prints; undefined when it fails. */
function ask(root: string, args: string[]): string | undefined {
	const { status, stdout } = spawnSync('git', ['-C', root, ...args], {
		env: { ...outsideRepositories(process.env), ...onlyIn(root), GIT_OPTIONAL_LOCKS: '0' },
		encoding: 'utf8',
		maxBuffer: 64_000_000,
	});
	return status === 0 ? stdout : undefined;
}

/** A file that was moved is one that went and one that came. */
const asFiles = ['--no-renames'];
