import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Count, countTests, oneFailure, sum } from './suite/count.ts';
import { installBrowser } from './suite/install-browser.ts';
import { programOf } from './suite/program.ts';

/** What looks at the source, each counted as one test: a name, a program and its arguments. */
const gates: [string, string, ...string[]][] = [
	['content is valid', 'scripts/check.ts'],
	['types fit', programOf('astro'), 'check'],
	['code is clean and the arrows hold', programOf('eslint'), '.'],
	['code is formatted', programOf('prettier'), '--check', '.'],
	['nothing lies about unused', programOf('knip')],
	['workflows are sound', 'scripts/check-workflows.ts'],
];

// What takes long is looked at too: see who reads LONG.
if (process.argv.includes('--long')) process.env['LONG'] = 'yes';
const counts = await runAll().catch((error: unknown) => {
	console.error(error);
	return [oneFailure];
});
const { passed, failed } = sum(counts);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

async function runAll(): Promise<Count[]> {
	const missing = installBrowser();
	if (missing === undefined) return [...(await runGates()), await runTests()];
	console.error(missing);
	return [oneFailure];
}

/** The first two alone, since others read the types that Astro writes; then two at a time, one a core. */
async function runGates(): Promise<Count[]> {
	const waiting = [...gates];
	const counts: Count[] = [];
	const runNext = async (): Promise<void> => {
		const gate = waiting.shift();
		if (gate !== undefined) counts.push(await runGate(gate));
	};
	const runRest = async (): Promise<void> => {
		while (waiting.length > 0) await runNext();
	};
	await runNext();
	await runNext();
	await Promise.all([runRest(), runRest()]);
	return counts;
}

async function runGate([name, ...command]: (typeof gates)[number]): Promise<Count> {
	const start = performance.now();
	const failure = await new Promise<string | undefined>((resolve) => {
		const options = { maxBuffer: 100_000_000 };
		execFile(process.execPath, command, options, (error, stdout, stderr) => {
			resolve(error === null ? undefined : `${stdout} ${stderr} ${error.message}`);
		});
	});
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`${failure === undefined ? '✓' : '✗'} ${name} (${seconds} s)`);
	if (failure === undefined) return { passed: 1, failed: 0 };
	console.log(failure);
	return oneFailure;
}

async function runTests(): Promise<Count> {
	const folder = await mkdtemp(path.join(tmpdir(), 'tests-'));
	const report = path.join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const { status } = spawnSync(process.execPath, [programOf('vitest'), 'run', ...reporters], {
		stdio: 'inherit',
	});
	const count = await countTests(report, status);
	await rm(folder, { recursive: true });
	return count;
}
