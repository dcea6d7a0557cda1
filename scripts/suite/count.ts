import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** How many passed and how many did not. */
export interface Count {
	passed: number;
	failed: number;
}

/** What counts once and did not pass. */
export const oneFailure: Count = { passed: 0, failed: 1 };

/** The counts as one. */
export function sum(counts: Count[]): Count {
	return {
		passed: counts.reduce((total, { passed }) => total + passed, 0),
		failed: counts.reduce((total, { failed }) => total + failed, 0),
	};
}

/**
 * What a vitest run counted. A test that was skipped is no test, so it counts as failed; so does a
 * file that could not be loaded, a run that found nothing, and one that ended badly although every
 * test had passed.
 *
 * @param file the report of vitest's `json` reporter
 * @param status how vitest ended; null when something ended it
 */
export async function countTests(file: string, status: number | null): Promise<Count> {
	try {
		const count = countReport(reportSchema.parse(JSON.parse(await readFile(file, 'utf8'))));
		return status === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
	} catch (error) {
		console.error('The tests left no report that can be read.', error);
		return oneFailure;
	}
}

function countReport({ numTotalTests: total, numPassedTests: passed, testResults }: Report): Count {
	const broken = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	return { passed, failed: total === 0 ? 1 : total - passed + broken.length };
}

const reportSchema = z.object({
	numTotalTests: z.int(),
	numPassedTests: z.int(),
	testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

type Report = z.output<typeof reportSchema>;
