import { spawnSync } from 'node:child_process';
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
	if (missing === undefined) return [...gates.map(runGate), await runTests()];
	console.error(missing);
	return [oneFailure];
}

function runGate([name, ...command]: (typeof gates)[number]): Count {
	const start = performance.now();
	const { status, stdout, stderr, error } = spawnSync(process.execPath, command, {
		encoding: 'utf8',
	});
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
	if (status === 0) return { passed: 1, failed: 0 };
	console.log(stdout, stderr, error ?? '');
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
