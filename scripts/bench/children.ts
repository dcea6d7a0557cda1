import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';

/**
 * Watches which processes this one starts. Some libraries leave theirs behind as they finish, and the
 * time of a child counts only once its parent has seen it end.
 *
 * @returns ends those that still run, and tells how many there were
 */
export function watchChildren(): () => Promise<number> {
	const children: ChildProcess[] = [];
	subscribe('child_process', (message) => {
		// What Node publishes on this channel.
		children.push((message as { process: ChildProcess }).process);
	});
	return async () => {
		for (const child of children.filter(isRunning)) {
			const ended = once(child, 'exit');
			child.ref();
			child.kill();
			await ended;
		}
		return children.length;
	};
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode === null && signalCode === null;
}
