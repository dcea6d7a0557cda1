import { expect, test } from 'vitest';
import { formatGoals } from './goals.ts';
import type { Result } from './series.ts';
import { formatTable } from './table.ts';

const results: Result[] = [
	aResult('start-up of the checks', { cpu: [1] }),
	aResult('checks', { cpu: [2.5] }),
	aResult('pages', { cpu: [10, 30, 12], memory: [900, 1100, 1000], pages: 10_834 }),
	aResult('search index', { cpu: [36] }),
	aResult('Hugo', { cpu: [16], pages: 10_835 }),
	{ name: 'Eleventy', measurements: [], failure: 'Broken.' },
];

test('shows medians with their range, and how they stand beside the pages', () => {
	expect(formatTable(results)).toMatchInlineSnapshot(`
		"| task                   | wall s              | CPU s               | CPU / pages | memory MiB      | pages  | CPU ms / page |
		| ---------------------- | ------------------- | ------------------- | ----------- | --------------- | ------ | ------------- |
		| start-up of the checks | 1.00                | 1.00                | 0.08        | 100             |        |               |
		| checks                 | 2.50                | 2.50                | 0.21        | 100             |        |               |
		| pages                  | 12.00 (10.00–30.00) | 12.00 (10.00–30.00) | 1.00        | 1000 (900–1100) | 10,834 | 1.11          |
		| search index           | 36.00               | 36.00               | 3.00        | 100             |        |               |
		| Hugo                   | 16.00               | 16.00               | 1.33        | 100             | 10,835 | 1.48          |
		| Eleventy               | failed              |                     |             |                 |        |               |"
	`);
});

test('says what is not installed', () => {
	expect(formatTable([{ name: 'Hugo', measurements: [] }])).toContain('| Hugo | not installed |');
});

test('shows which goals are met', () => {
	expect(formatGoals(results)).toMatchInlineSnapshot(`
		"✓ checks beyond their start-up: 1.5 CPU s, at most 3
		✓ a page beside one by Hugo: 0.75 times its CPU time, at most 1
		✓ memory of the pages: 1,000 MiB, at most 1,024
		✗ search index beside the pages: 3 times their CPU s, at most 2.5"
	`);
});

test('claims nothing of what was not measured', () => {
	expect(formatGoals([])).toMatchInlineSnapshot(`
		"– checks beyond their start-up: not measured
		– a page beside one by Hugo: not measured
		– memory of the pages: not measured
		– search index beside the pages: not measured"
	`);
});

function aResult(
	name: Result['name'],
	{ cpu, memory = [], pages }: { cpu: number[]; memory?: number[]; pages?: number },
): Result {
	return {
		name,
		measurements: cpu.map((seconds, run) => ({
			wall: seconds,
			cpu: seconds,
			memory: memory[run] ?? 100,
		})),
		...(pages !== undefined && { pages }),
	};
}
