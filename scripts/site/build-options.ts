import { parseArgs } from 'node:util';
import { romeDay } from '../../src/catalogue/rome-day.ts';
import { day } from '../../src/schema/fields.ts';
import { Obstacle } from '../program/obstacle.ts';

/**
 * Reads what a build was asked: the folder that holds `content`, where the site goes, and the day
 * that pages speak of.
 *
 * @throws Obstacle when it can't be understood
 */
export function readBuildOptions(args: string[]) {
	const values = parse(args);
	if (day().safeParse(values.today).success) return values;
	throw new Obstacle(
		`--today vuole un giorno come anno-mese-giorno, per esempio 2026-12-01, non «${values.today}».`,
	);
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				root: { type: 'string', default: '.' },
				out: { type: 'string', default: 'dist' },
				today: { type: 'string', default: romeDay(new Date()) },
			},
		}).values;
	} catch (cause) {
		throw new Obstacle(
			`Non capisco «${args.join(' ')}»: le opzioni sono --root, --out e --today, ognuna con il suo valore.`,
			{ cause },
		);
	}
}
