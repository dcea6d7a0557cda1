import { parseArgs } from 'node:util';
import { Obstacle } from '../program/obstacle.ts';

/** What a benchmark measures. */
export interface BenchOptions {
	/** Numbers of offers, each with every task. */
	sizes: number[];
	runs: number;
	/** Whether to build the pages of 100,000 offers too, once. */
	huge: boolean;
}

/**
 * Reads what the benchmark was asked.
 *
 * @throws Obstacle when it can't be understood
 */
export function readBenchOptions(args: string[]): BenchOptions {
	const { sizes, runs, huge } = parse(args);
	const numbers = [...sizes.split(',').filter((size) => size !== ''), runs].map(Number);
	const wrong = numbers.find((number) => !Number.isInteger(number) || number < 1);
	if (wrong !== undefined) throw new Obstacle(`Not a number of offers or runs. ${usage}`);
	return { sizes: numbers.slice(0, -1), runs: Number(runs), huge };
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				sizes: { type: 'string', default: '1000,10000' },
				runs: { type: 'string', default: '3' },
				huge: { type: 'boolean', default: false },
			},
		}).values;
	} catch (cause) {
		throw new Obstacle(`No such option. ${usage}`, { cause });
	}
}

const usage = 'Use --sizes 1000,10000 (--sizes= for none), --runs 3 and --huge.';
