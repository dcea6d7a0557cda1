import { readCommandLine } from '../program/command-line.ts';

/**
 * Reads what was asked of the register.
 *
 * @throws Obstacle when it can't be understood
 */
export function readRegisterOptions(args: string[]) {
	const { values, wantsHelp } = readCommandLine(args, options, usage);
	return { ...values, wantsHelp };
}

const options = {
	root: { type: 'string', default: '.' },
	propose: { type: 'boolean', default: false },
} as const;

/** What the command can do. */
export const usage = `Uso: npm run register [-- …]

Conta le proposte dalla storia delle richieste su GitHub, in content/register.yml.
Se non c'è niente di nuovo, il file resta com'è. In GITHUB_TOKEN vuole una chiave
di GitHub che possa leggere il repository.

  --propose           manda il file come proposta, invece di scriverlo qui:
                      lo usa il workflow «register»
  --root <cartella>   dove sta content`;
