import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { countTests, sum } from './count.ts';

test('counts what passed and what failed', async () => {
	expect(await count({ numTotalTests: 5, numPassedTests: 4, testResults: [] })).toEqual({
		passed: 4,
		failed: 1,
	});
});

test('a file that could not be loaded is a failure', async () => {
	const testResults = [
		{ status: 'failed', assertionResults: [] },
		{ status: 'passed', assertionResults: [{}] },
	];
	expect(await count({ numTotalTests: 1, numPassedTests: 1, testResults })).toEqual({
		passed: 1,
		failed: 1,
	});
});

test('a skipped test and a run without tests are failures', async () => {
	expect(await count({ numTotalTests: 3, numPassedTests: 2, testResults: [] })).toEqual({
		passed: 2,
		failed: 1,
	});
	expect(await count({ numTotalTests: 0, numPassedTests: 0, testResults: [] })).toEqual({
		passed: 0,
		failed: 1,
	});
});

test('adds counts up', () => {
	expect(
		sum([
			{ passed: 1, failed: 0 },
			{ passed: 2, failed: 3 },
		]),
	).toEqual({ passed: 3, failed: 3 });
});

async function count(report: object) {
	const file = path.join(await mkdtemp(path.join(tmpdir(), 'count-')), 'report.json');
	await writeFile(file, JSON.stringify(report));
	return countTests(file);
}
