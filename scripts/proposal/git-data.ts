import { spawn } from 'node:child_process';
import { outsideRepositories } from '../program/git.ts';

/** What a git command printed, as far as it was let. */
export interface Printed {
	bytes: Buffer;
	/** Its exit code; undefined when it was ended because it printed or took too much. */
	code: number | undefined;
	/** What it complained of. */
	said: string;
}

/** How much a command may print, and how long it may take. */
export interface Bounds {
	bytes?: number;
	milliseconds?: number;
	/** Added to its environment. */
	variables?: Record<string, string>;
}

/**
 * Runs git on objects that strangers made. Nothing is checked out, asked for or fetched behind our
 * back, and a command that does not end is ended.
 *
 * @param repository its folder
 * @param input what the command reads
 */
export function runGit(
	repository: string,
	args: string[],
	{ bytes = 64_000_000, milliseconds = 60_000, variables = {} }: Bounds = {},
	input?: string,
): Promise<Printed> {
	return new Promise((resolve, reject) => {
		const git = spawn('git', ['-C', repository, ...args], {
			env: { ...outsideRepositories(process.env), ...asData, ...variables },
			stdio: ['pipe', 'pipe', 'pipe'],
		});
		const printed: Buffer[] = [];
		const said: Buffer[] = [];
		let length = 0;
		let isEnded = false;
		const end = () => {
			isEnded = true;
			git.kill('SIGKILL');
		};
		const clock = setTimeout(end, milliseconds);
		git.stdout.on('data', (chunk: Buffer) => {
			length += chunk.length;
			if (length > bytes) end();
			else printed.push(chunk);
		});
		git.stderr.on('data', (chunk: Buffer) => {
			if (said.length < 100) said.push(chunk);
		});
		git.on('error', reject);
		git.on('close', (code) => {
			clearTimeout(clock);
			resolve({
				bytes: Buffer.concat(printed),
				code: isEnded ? undefined : (code ?? undefined),
				said: Buffer.concat(said).toString(),
			});
		});
		// A command that fails at once does not read what it is given.
		git.stdin.on('error', () => undefined);
		git.stdin.end(input);
	});
}

/** What a command printed on one line. @throws when it failed */
export async function gitLine(repository: string, args: string[]): Promise<string> {
	const { bytes, code, said } = await runGit(repository, args);
	if (code === 0) return bytes.toString().trim();
	throw new Error(`git ${args.join(' ')}: ${said}`);
}

/** Whether a text names an object, and can be taken for nothing else by git. */
export function isObjectName(text: string): boolean {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

const asData = {
	GIT_NO_REPLACE_OBJECTS: '1',
	GIT_NO_LAZY_FETCH: '1',
	GIT_TERMINAL_PROMPT: '0',
	GIT_OPTIONAL_LOCKS: '0',
	LC_ALL: 'C',
};
