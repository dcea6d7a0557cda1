import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { outsideRepositories } from '../../program/git.ts';

/** Git in one repository. */
export interface Git {
	/** What a command prints, without the last line's end. Throws a `GitFailure` when it fails. */
	text: (args: string[], options?: GitOptions) => Promise<string>;
	/** What a command prints, byte by byte. */
	bytes: (args: string[], options?: GitOptions) => Promise<Buffer>;
	/** What a command prints, or undefined when it says no: for questions. */
	ask: (args: string[], options?: GitOptions) => Promise<string | undefined>;
}

/** A command that did not do what it was asked. */
export class GitFailure extends Error {
	/** What it printed all the same: `merge-tree` names the conflicts there. */
	readonly printed: string;

	constructor(args: string[], { said, printed }: { said: string; printed: string }) {
		super(`git ${args.join(' ')}: ${said}`);
		this.printed = printed;
	}
}

/** Git in this directory, with no settings but its own. */
export function gitIn(directory: string): Git {
	const bytes = (args: string[], { input, variables }: GitOptions = {}) =>
		new Promise<Buffer>((resolve, reject) => {
			const env = { ...outsideRepositories(process.env), ...ownSettings, ...variables };
			const program = execFile(
				'git',
				['-C', directory, ...args],
				{ env, encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 },
				(error, stdout, stderr) => {
					if (error === null) resolve(stdout);
					else reject(new GitFailure(args, { said: String(stderr), printed: String(stdout) }));
				},
			);
			// A command that fails at once does not read what it is given.
			program.stdin?.on('error', () => undefined);
			program.stdin?.end(input);
		});
	const text = async (args: string[], options?: GitOptions) =>
		(await bytes(args, options)).toString().replace(/\n$/, '');
	return {
		bytes,
		text,
		ask: (args, options) =>
			text(args, options).catch((error: unknown) => {
				if (error instanceof GitFailure) return undefined;
				throw error;
			}),
	};
}

const ownSettings = {
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_CONFIG_GLOBAL: devNull,
	GIT_AUTHOR_NAME: 'GitHub',
	GIT_AUTHOR_EMAIL: 'noreply@github.example',
	GIT_COMMITTER_NAME: 'GitHub',
	GIT_COMMITTER_EMAIL: 'noreply@github.example',
};

interface GitOptions {
	input?: string | Buffer;
	variables?: Record<string, string>;
}
