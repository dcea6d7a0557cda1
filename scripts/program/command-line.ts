import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Obstacle } from './obstacle.ts';

/**
 * Reads what somebody typed after the name of a program. All of them know `--help`, `-h` and `--aiuto`.
 *
 * @param usage what the program can do, for who asks and for who errs
 * @throws Obstacle when it can't be understood
 */
export function readCommandLine<const Options extends ParseArgsOptionsConfig>(
	args: string[],
	options: Options,
	usage: string,
	{ allowPositionals = false } = {},
) {
	const isHelp = (word: string) => ['--help', '-h', '--aiuto'].includes(word);
	const wanted = args.filter((word) => !isHelp(word));
	try {
		const read = parseArgs({ args: wanted, options, allowPositionals });
		return { ...read, wantsHelp: args.some(isHelp) };
	} catch (cause) {
		throw new Obstacle(`Non capisco «${args.join(' ')}».\n\n${usage}`, { cause });
	}
}
