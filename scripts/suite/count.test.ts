import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { aFolder } from '../program/testing/repository-fixture.ts';
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

test('a run that ended badly is a failure, though every test in it passed', async () => {
	const report = { numTotalTests: 2, numPassedTests: 2, testResults: [] };
	expect(await count(report, 1)).toEqual({ passed: 2, failed: 1 });
	expect(await count(report, null)).toEqual({ passed: 2, failed: 1 });
	expect(await count({ ...report, numPassedTests: 1 }, 1)).toEqual({ passed: 1, failed: 1 });
});

test.each([
	['no report', undefined],
	['half a report', '{"numTotalTests": 4,'],
	['another report', '{"tests": 4}'],
])('%s is a failure, and is said', async (_name, text) => {
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	onTestFinished(() => {
		said.mockRestore();
	});
	const file = path.join(await aFolder(), 'report.json');
	if (text !== undefined) await writeFile(file, text);
	expect(await countTests(file, 0)).toEqual({ passed: 0, failed: 1 });
	expect(said).toHaveBeenCalledOnce();
});

test('adds counts up', () => {
	expect(
		sum([
			{ passed: 1, failed: 0 },
			{ passed: 2, failed: 3 },
		]),
	).toEqual({ passed: 3, failed: 3 });
});

async function count(report: object, status: number | null = 0) {
	const file = path.join(await aFolder(), 'report.json');
	await writeFile(file, JSON.stringify(report));
	return countTests(file, status);
}
