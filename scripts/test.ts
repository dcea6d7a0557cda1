import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Count, countTests, oneFailure, sum } from './suite/count.ts';
import { installBrowser } from './suite/install-browser.ts';
import { installServers } from './suite/install-servers.ts';
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
const isLong = process.argv.includes('--long');
if (isLong) process.env['LONG'] = 'yes';
// Hundreds of programs are started, and each would compile the same modules anew.
process.env['NODE_COMPILE_CACHE'] ??= path.resolve('node_modules/.cache/compiled');
const counts = await runAll().catch((error: unknown) => {
	console.error(error);
	return [oneFailure];
});
const { passed, failed } = sum(counts);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

async function runAll(): Promise<Count[]> {
	const missing = installBrowser() ?? (isLong ? installServers() : undefined);
	if (missing !== undefined) {
		console.error(missing);
		return [oneFailure];
	}
	const [gateCounts, testCount] = await Promise.all([
		runGates(),
		runTests('source', 'programs', 'browser'),
	]);
	return [...gateCounts, testCount, ...(isLong ? [await runTests('long')] : [])];
}

/** In their order, since some read the types that Astro writes. */
async function runGates(): Promise<Count[]> {
	const counts: Count[] = [];
	for (const gate of gates) counts.push(await runGate(gate));
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

/** Runs the tests of some of vitest's projects. */
async function runTests(...names: string[]): Promise<Count> {
	const folder = await mkdtemp(path.join(tmpdir(), 'tests-'));
	const report = path.join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const projects = names.map((name) => `--project=${name}`);
	const command = [programOf('vitest'), 'run', ...projects, ...reporters];
	const vitest = spawn(process.execPath, command, { stdio: 'inherit' });
	const [status] = (await once(vitest, 'close')) as [number | null];
	const count = await countTests(report, status);
	await rm(folder, { recursive: true });
	return count;
}
