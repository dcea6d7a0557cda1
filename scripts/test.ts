import { spawnSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Count, countTests, sum } from './suite/count.ts';
import { installBrowser } from './suite/install-browser.ts';

/** What looks at the source, each counted as one test: a name and a command. */
const gates: [string, string, ...string[]][] = [
	['content is valid', 'node', 'scripts/check.ts'],
	['types fit', 'astro', 'check'],
	['code is clean and the arrows hold', 'eslint', '.'],
	['code is formatted', 'prettier', '--check', '.'],
	['nothing lies about unused', 'knip'],
	['workflows are sound', 'node', 'scripts/check-workflows.ts'],
];

const missing = installBrowser();
const counts =
	missing === undefined ? [...gates.map(runGate), await runTests()] : [{ passed: 0, failed: 1 }];
if (missing !== undefined) console.error(missing);
const { passed, failed } = sum(counts);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function runGate([name, command, ...args]: (typeof gates)[number]): Count {
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
	if (status === 0) return { passed: 1, failed: 0 };
	console.log(stdout + stderr);
	return { passed: 0, failed: 1 };
}

async function runTests(): Promise<Count> {
	const report = path.join(await mkdtemp(path.join(tmpdir(), 'tests-')), 'report.json');
	spawnSync(
		'vitest',
		['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
		{
			stdio: 'inherit',
		},
	);
	return countTests(report);
}
