import { readdir, rm } from 'node:fs/promises';
import { type Command, Failure, type Measurement } from './measure.ts';
import type { Task, TaskName } from './tasks.ts';

/** What came of a task. */
export interface Result {
	name: TaskName;
	/** One a run; none when it failed or isn't installed. */
	measurements: Measurement[];
	/** How many pages it wrote, for a task that writes pages. */
	pages?: number;
	/** What went wrong, if anything did. */
	failure?: string;
}

/**
 * Runs tasks in turn, so that whatever else the machine does hits all of them alike. One that fails is
 * not run again.
 *
 * @param measure runs a program
 */
export async function runSeries(
	tasks: Task[],
	runs: number,
	measure: (command: Command) => Promise<Measurement>,
): Promise<Result[]> {
	const results = new Map(
		tasks.map((task): [Task, Result] => [task, { name: task.name, measurements: [] }]),
	);
	for (let run = 0; run < runs; run += 1) {
		for (const [task, result] of results) results.set(task, await runOnce(task, result, measure));
	}
	return [...results.values()];
}

async function runOnce(
	{ command, output, rendersPages }: Task,
	result: Result,
	measure: (command: Command) => Promise<Measurement>,
): Promise<Result> {
	if (command === undefined || result.failure !== undefined) return result;
	if (output !== undefined) await rm(output, { recursive: true, force: true });
	try {
		const measurements = [...result.measurements, await measure(command)];
		if (!rendersPages || output === undefined) return { ...result, measurements };
		return { ...result, measurements, pages: await countPages(output) };
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return { name: result.name, measurements: [], failure: error.message };
	}
}

async function countPages(output: string): Promise<number> {
	const names = await readdir(output, { recursive: true });
	return names.filter((name) => name.endsWith('.html')).length;
}
