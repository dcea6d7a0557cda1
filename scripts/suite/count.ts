import { readFile } from 'node:fs/promises';

/** How many passed and how many did not. */
export interface Count {
	passed: number;
	failed: number;
}

/** The counts as one. */
export function sum(counts: Count[]): Count {
	return {
		passed: counts.reduce((total, { passed }) => total + passed, 0),
		failed: counts.reduce((total, { failed }) => total + failed, 0),
	};
}

/**
 * What a vitest run counted. A test that was skipped is no test, so it counts as failed; so does a
 * file that could not be loaded, and a run that found nothing.
 *
 * @param file the report of vitest's `json` reporter
 */
export async function countTests(file: string): Promise<Count> {
	const report = JSON.parse(await readFile(file, 'utf8')) as Report;
	const { numTotalTests: total, numPassedTests: passed, testResults } = report;
	const broken = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	return { passed, failed: total === 0 ? 1 : total - passed + broken.length };
}

interface Report {
	numTotalTests: number;
	numPassedTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}
