import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { shellEnvironment } from '../e2e/environment.ts';
import { Obstacle } from '../program/obstacle.ts';
import { startGroup } from '../program/process-group.ts';

/** What one run of a program took. */
export interface Measurement {
	/** Seconds on the clock. */
	wall: number;
	/** Seconds of processor time, its children's included. */
	cpu: number;
	/** MiB at the peak of the largest of its processes. */
	memory: number;
}

/** A program, its arguments, and where it runs if not here. */
export interface Command {
	program: string;
	args: string[];
	cwd?: string;
}

/** A program that did not do what it was asked, with the end of what it said. */
export class Failure extends Error {}

/** @throws Obstacle when GNU time, which measures, isn't there */
export function requireTime(): void {
	if (spawnSync(time, ['-f', format, 'true']).status === 0) return;
	throw new Obstacle(`The benchmark needs GNU time in ${time}: install the package "time".`);
}

/**
 * Runs a program and measures it.
 *
 * @param folder where it may leave a file of ours
 * @param signal stops it
 * @throws Failure when it ends in another way than well
 */
export async function measure(
	{ program, args, cwd = '.' }: Command,
	folder: string,
	signal: AbortSignal,
): Promise<Measurement> {
	signal.throwIfAborted();
	const report = path.join(folder, 'time');
	const { ended, stop } = startGroup(['-f', format, '-o', report, program, ...args], {
		program: time,
		cwd,
		env: shellEnvironment(),
	});
	const stopNow = () => void stop();
	signal.addEventListener('abort', stopNow);
	const { code, output } = await ended;
	signal.removeEventListener('abort', stopNow);
	signal.throwIfAborted();
	if (code !== 0) throw new Failure(`${program} ${args.join(' ')} failed.\n${output}`);
	const [wall = NaN, user = NaN, system = NaN, kilobytes = NaN] = (await readFile(report, 'utf8'))
		.split(' ')
		.map(Number);
	return { wall, cpu: user + system, memory: kilobytes / 1024 };
}

const time = '/usr/bin/time';

/** Wall, user, system, and the memory of the largest process in KiB. */
const format = '%e %U %S %M';
