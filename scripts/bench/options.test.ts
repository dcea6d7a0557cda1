import { expect, test } from 'vitest';
import { readBenchOptions } from './options.ts';

test('measures two sizes three times when nothing is asked', () => {
	expect(readBenchOptions([])).toEqual({ sizes: [1000, 10_000], runs: 3, huge: false });
});

test('measures what is asked', () => {
	const args = ['--sizes', '50,300', '--runs', '1', '--huge'];
	expect(readBenchOptions(args)).toEqual({ sizes: [50, 300], runs: 1, huge: true });
});

test('measures the pages of a huge catalogue alone', () => {
	expect(readBenchOptions(['--sizes=', '--huge']).sizes).toEqual([]);
});

test.each([
	[['--sizes', 'many']],
	[['--sizes', '0']],
	[['--runs', '1.5']],
	[['--runs=']],
	[['--size', '50']],
])('says how to ask instead of %j', (args) => {
	expect(() => readBenchOptions(args)).toThrow(
		'Use --sizes 1000,10000 (--sizes= for none), --runs 3 and --huge.',
	);
});
