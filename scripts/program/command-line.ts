import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearest } from '../../src/schema/nearest.ts';
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
		const told = slipIn(wanted, options) ?? usage;
		throw new Obstacle(`Non capisco «${args.join(' ')}».${told === usage ? '\n\n' : ' '}${told}`, {
			cause,
		});
	}
}

/** What was probably meant, in a sentence that is easier to find than the whole usage. */
function slipIn(args: string[], options: ParseArgsOptionsConfig): string | undefined {
	const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
	const given = tokens.filter((token) => token.kind === 'option');
	const unknown = given.find(({ name }) => !Object.hasOwn(options, name));
	if (unknown !== undefined) {
		// With one dash each letter would be an option.
		const [typed = ''] = args[unknown.index]?.split('=') ?? [];
		const meant = nearest(typed.replace(/^-+/, ''), Object.keys(options));
		return meant && `${typed} non c'è: forse volevi --${meant}. ${whereAll}`;
	}
	const bare = given.find(
		({ name, value, inlineValue }) =>
			options[name]?.type === 'string' &&
			(value === undefined || (!inlineValue && value.startsWith('-'))),
	);
	return bare && `Dopo ${bare.rawName} manca il suo valore. ${whereAll}`;
}

const whereAll = 'Tutte le opzioni si leggono con --help.';
