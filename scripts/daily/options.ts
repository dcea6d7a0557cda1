import { day } from '../../src/schema/fields.ts';
import { readCommandLine } from '../program/command-line.ts';
import { Obstacle } from '../program/obstacle.ts';

/**
 * Reads what was asked of the report.
 *
 * @throws Obstacle when it can't be understood
 */
export function readDailyOptions(args: string[]) {
	const { values, wantsHelp } = readCommandLine(args, options, usage);
	const { today } = values;
	if (today === undefined || day().safeParse(today).success) return { ...values, wantsHelp };
	throw new Obstacle(
		`--today vuole un giorno come anno-mese-giorno, per esempio 2026-12-01, non «${today}».`,
	);
}

export type DailyOptions = ReturnType<typeof readDailyOptions>;

const options = {
	root: { type: 'string', default: '.' },
	today: { type: 'string' },
	links: { type: 'boolean', default: false },
	keep: { type: 'string' },
	tried: { type: 'string' },
	memory: { type: 'string' },
	publish: { type: 'boolean', default: false },
	told: { type: 'string' },
	remember: { type: 'string' },
	login: { type: 'string', default: 'github-actions[bot]' },
	all: { type: 'boolean', default: false },
} as const;

/** What the command can do. */
export const usage = `Uso: npm run daily [-- …]

Scrive il rapporto del giorno senza cambiare niente: né file, né GitHub.

  --today <giorno>    il rapporto di un altro giorno, per esempio 2026-12-01
  --all               tutto per intero, anche quando è lungo
  --links             prova i collegamenti; può durare venti minuti
  --memory <remoto>   ricorda i giorni prima, per esempio --memory origin
  --root <cartella>   dove sta content

Li usa il workflow «daily»:

  --keep <file>       scrive com'è andata la prova dei collegamenti
  --tried <file>      la legge, invece di provare
  --publish           scrive il rapporto e i promemoria su GitHub
  --told <file>       chi è stato avvisato: lo scrive --publish, lo legge --remember
  --remember <remoto> ricorda la prova e chi è stato avvisato`;
