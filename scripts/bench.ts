import path from 'node:path';
import { formatGoals, goalSize } from './bench/goals.ts';
import { describeMachine } from './bench/machine.ts';
import { measure, requireTime } from './bench/measure.ts';
import { readBenchOptions } from './bench/options.ts';
import { runSeries } from './bench/series.ts';
import { formatTable } from './bench/table.ts';
import { prepareAll, preparePages, type Task } from './bench/tasks.ts';
import { openWorkspace } from './bench/workspace.ts';
import { Obstacle } from './program/obstacle.ts';
import { runProgram } from './program/run-program.ts';

const hugeSize = 100_000;
const interruption = new AbortController();
const { signal } = interruption;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.on(name, () => {
		interruption.abort();
	});
}

await runProgram(() =>
	bench(process.argv.slice(2)).catch((cause: unknown) => {
		throw signal.aborted ? new Obstacle('Interrupted.', { cause }) : cause;
	}),
);

async function bench(args: string[]): Promise<void> {
	const { sizes, runs, huge } = readBenchOptions(args);
	requireTime();
	console.log(describeMachine());
	await using workspace = await openWorkspace();
	for (const offers of sizes) {
		const folder = path.join(workspace.folder, String(offers));
		await report(folder, offers, runs, await prepareAll(folder, offers, signal));
	}
	if (!huge) return;
	const folder = path.join(workspace.folder, 'huge');
	await report(folder, hugeSize, 1, [await preparePages(folder, hugeSize, signal)]);
}

async function report(folder: string, offers: number, runs: number, tasks: Task[]): Promise<void> {
	const results = await runSeries(tasks, runs, (command) => measure(command, folder, signal));
	console.log(`\n${offers.toLocaleString('en')} offers, runs: ${runs}\n\n${formatTable(results)}`);
	if (offers === goalSize) console.log(`\n${formatGoals(results)}`);
	const failures = results.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
	if (failures.length === 0) return;
	console.error(`\n${failures.join('\n\n')}`);
	process.exitCode = 1;
}
