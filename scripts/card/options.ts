import { readCommandLine } from '../program/command-line.ts';

/**
 * Reads what was asked of the card.
 *
 * @throws Obstacle when it can't be understood
 */
export function readCardOptions(args: string[]) {
	const { values, wantsHelp } = readCommandLine(args, options, usage);
	return { ...values, wantsHelp };
}

export type CardOptions = ReturnType<typeof readCardOptions>;

const options = {
	repository: { type: 'string', default: '.' },
	base: { type: 'string', default: 'main' },
	head: { type: 'string', default: 'HEAD' },
	author: { type: 'string' },
	event: { type: 'string' },
	links: { type: 'boolean', default: false },
	markdown: { type: 'string' },
	json: { type: 'string' },
} as const;

/** What the command can do. */
export const usage = `Uso: npm run card [-- …]

Scrive la scheda di una proposta che sta in un ramo. Non cambia e non esegue
niente. Guarda solo quello che è in un commit.

  --head <ramo>         il ramo della proposta; di norma quello in cui sei
  --base <ramo>         il catalogo che cambierebbe; di norma main
  --author <profilo>    il profilo GitHub di chi propone: dice se può
  --links               prova gli indirizzi nuovi; serve la rete
  --markdown <file>     scrive la scheda anche in un file
  --json <file>         scrive la scheda come dati
  --repository <dir>    la cartella del progetto; di norma questa
  --help, -h            queste righe

Lo usa il workflow «proposal»:

  --event <file>        l'evento di GitHub che dice qual è la proposta`;
