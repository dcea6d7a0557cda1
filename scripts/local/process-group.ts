import { spawn } from 'node:child_process';

/** A program of ours and whatever it starts in turn. */
export interface ProcessGroup {
	/** When the last of them is gone: the exit code, null when a signal ended it, and the end of what it said. */
	ended: Promise<{ code: number | null; output: string }>;
	stop: () => Promise<void>;
}

/**
 * Runs a program, Node if no other is named, in a process group of its own, so that Ctrl+C reaches us alone
 * and we decide the order in which things stop. It ends with us, whatever way we end.
 */
export function startGroup(
	args: string[],
	{
		program = process.execPath,
		...options
	}: { program?: string; cwd: string; env: NodeJS.ProcessEnv },
): ProcessGroup {
	const child = spawn(program, args, {
		...options,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: canSignalGroups,
		windowsHide: true,
	});
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (part: Buffer) => {
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
		clearTimeout(patience);
	};
	return { ended, stop };
}

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
