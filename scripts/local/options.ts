import { resolve } from 'node:path';
import { readCommandLine } from '../program/command-line.ts';
import { Obstacle } from '../program/obstacle.ts';

const usualPort = 4321;

export interface Options {
	wantsHelp: boolean;
	/** The ports to try, in order. */
	ports: number[];
	workspace: string;
}

export const help = `npm start: costruisce il sito, lo serve con il CMS su questa macchina e stampa gli indirizzi.

Uso: npm start -- [opzioni]

  --port N           la porta del sito (0: una qualsiasi libera; di norma ${String(usualPort)} o la prima libera dopo)
  --workspace <dir>  dove stanno la copia di lavoro e le bozze (di norma .local)
  --help, -h         queste righe`;

/**
 * Reads what was asked on the command line.
 *
 * @throws Obstacle when it can't be understood
 */
export function readOptions(args: string[]): Options {
	const { values, wantsHelp } = readCommandLine(args, options, help);
	const { port, workspace } = values;
	return { wantsHelp, ports: portsToTry(port), workspace: resolve(workspace) };
}

const options = {
	port: { type: 'string' },
	workspace: { type: 'string', default: '.local' },
} as const;

function portsToTry(port: string | undefined): number[] {
	if (port === undefined) return Array.from({ length: 20 }, (_, step) => usualPort + step);
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
		throw new Obstacle(`--port vuole un numero da 0 a 65535, non «${port}».`);
	}
	return [Number(port)];
}
