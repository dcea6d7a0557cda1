import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** A program of ours and whatever it starts in turn. */
export interface ProcessGroup {
	/** When the last of them is gone: the exit code, null when a signal ended it, and the end of what it said. */
	ended: Promise<{ code: number | null; output: string }>;
	stop: () => Promise<void>;
}

/**
 * Runs a program, Node if no other is named, in a process group of its own, so that Ctrl+C reaches us alone
 * and we decide the order in which things stop. It ends with us; Node does so even when we are killed.
 */
export function startGroup(
	args: string[],
	{ program, ...options }: { program?: string; cwd: string; env: NodeJS.ProcessEnv },
): ProcessGroup {
	const isNode = program === undefined;
	const child = spawn(
		program ?? process.execPath,
		isNode ? ['--import', endWithParent, ...args] : args,
		{
			...options,
			stdio: ['ignore', 'pipe', 'pipe', isNode ? 'ipc' : 'ignore'],
			detached: canSignalGroups,
			windowsHide: true,
		},
	);
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (part: Buffer) => {
			said.push(part);
			if (said.length > longestOutput) said.shift();
		});
	}
	const signal = (name: NodeJS.Signals) => {
		if (child.pid === undefined || !isGroupAlive(child.pid)) return;
		process.kill(canSignalGroups ? -child.pid : child.pid, name);
	};
	const killAll = () => {
		signal('SIGKILL');
	};
	process.once('exit', killAll);
	const ended = new Promise<{ code: number | null; output: string }>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			process.off('exit', killAll);
			resolve({ code, output: Buffer.concat(said).toString().trim() });
		});
	});
	const stop = async () => {
		signal('SIGTERM');
		const patience = setTimeout(killAll, 5000);
		await ended;
		await endOfChildren();
		clearTimeout(patience);
	};
	// The last of them may still be writing when the program is gone. Where nobody buries them, the dead count too.
	const endOfChildren = async () => {
		const deadline = performance.now() + 6000;
		while (child.pid !== undefined && isGroupAlive(child.pid) && performance.now() < deadline) {
			await wait(20);
		}
	};
	return { ended, stop };
}

const endWithParent = import.meta.resolve('./end-with-parent.ts');

const canSignalGroups = process.platform !== 'win32';

/** Pieces as the pipe brings them: enough for every message, not for a day's log. */
const longestOutput = 200;

function isGroupAlive(pid: number): boolean {
	try {
		return process.kill(canSignalGroups ? -pid : pid, 0);
	} catch {
		// ESRCH: nobody is left.
		return false;
	}
}
