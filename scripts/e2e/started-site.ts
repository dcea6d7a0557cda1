import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { patience } from '../suite/patience.ts';
import { shellEnvironment } from './environment.ts';

/** A site with its CMS, while it is served. */
export interface Desk {
	/** Address of the home page, base path included. */
	home: string;
	/** The clone whose `main` is served, and whose other branches are drafts. */
	clone: string;
	/** Asks it to stop, as Ctrl+C does, and waits until it has. */
	stop: () => Promise<void>;
}

/** What `npm start` serves, while it runs. */
export interface StartedSite extends Desk {
	/** Waits until the program says something. */
	said: (words: string) => Promise<void>;
}

/**
 * Runs what `npm start` runs.
 *
 * @param workspace where its clone is made, or found again
 */
export async function startSite(workspace: string): Promise<StartedSite> {
	const program = spawn(
		process.execPath,
		['scripts/start.ts', '--workspace', workspace, '--port', '0'],
		{ stdio: ['ignore', 'pipe', 'pipe'], env: shellEnvironment() },
	);
	const ended = once(program, 'close');
	let output = '';
	for (const stream of [program.stdout, program.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
			program.emit('said');
		});
	}

	async function said(words: string): Promise<void> {
		const tooLate = AbortSignal.timeout(buildPatience);
		while (!output.includes(words)) {
			await Promise.race([
				once(program, 'said', { signal: tooLate }).catch(() => {
					throw new Error(
						`After ${buildPatience / 1000} s nobody had said "${words}", but:\n${output}`,
					);
				}),
				ended.then(() => {
					throw new Error(`It stopped before it said "${words}":\n${output}`);
				}),
			]);
		}
	}

	await said('Ctrl+C');
	const home = /Sito +(http\S+)/.exec(output)?.[1];
	if (home === undefined) throw new Error(`It gave no address:\n${output}`);
	return {
		home,
		clone: path.join(workspace, 'repository'),
		said,
		async stop() {
			program.kill('SIGINT');
			await ended;
		},
	};
}

/** What it says may wait for two builds. */
const buildPatience = 3 * patience;
