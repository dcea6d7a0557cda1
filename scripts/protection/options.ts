import { readCommandLine } from '../program/command-line.ts';

/**
 * Reads what was asked of the protection.
 *
 * @throws Obstacle when it can't be understood
 */
export function readProtectionOptions(args: string[]) {
	const { values, wantsHelp } = readCommandLine(args, options, usage);
	return { ...values, wantsHelp };
}

const options = {
	root: { type: 'string', default: '.' },
	apply: { type: 'boolean', default: false },
} as const;

/** What the command can do. */
export const usage = `Uso: node scripts/protect-repository.ts [--apply]

Dice quali impostazioni del repository su GitHub non sono come servono, e non cambia
niente. Finisce con 0 quando sono tutte giuste. In GITHUB_TOKEN vuole una chiave di
chi amministra il repository: .github/PROTECTION.md dice come si fa.

  --apply             mette a posto quelle che non lo sono, e guarda di nuovo
  --root <cartella>   dove stanno content e .github`;
