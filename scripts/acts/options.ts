import { changeActions } from '../../src/forms/proposal/change.ts';
import { verificationLabels } from '../../src/schema/choices.ts';
import { readCommandLine } from '../program/command-line.ts';
import { Obstacle } from '../program/obstacle.ts';
import { requireDecided } from './placeholders.ts';

/**
 * Reads what somebody asked of `act`.
 *
 * @param environment that of the process, where npm leaves the options that it has kept for itself
 * @throws Obstacle when it can't be understood
 */
export function readActOptions(args: string[], environment: NodeJS.ProcessEnv = {}) {
	requireDashes(environment);
	const read = readCommandLine(args, options, usage, { allowPositionals: true });
	const [act = '', ...names] = read.positionals;
	requireDecided(read.values);
	return { act, names, values: read.values, wantsHelp: read.wantsHelp };
}

/** Without the two dashes npm takes the options, and what was to be a trial would be written. */
function requireDashes(environment: NodeJS.ProcessEnv): void {
	const kept = Object.keys(options).filter(
		(option) => environment[`npm_config_${option.replaceAll('-', '_')}`] !== undefined,
	);
	if (kept.length === 0) return;
	const list = kept.map((option) => `--${option}`).join(', ');
	throw new Obstacle(
		`npm ha tenuto per sé ${list}, e non ho scritto niente. Dopo «npm run act» vanno due trattini: npm run act -- <azione> …`,
	);
}

export type ActOptions = ReturnType<typeof readActOptions>;

const options = {
	root: { type: 'string', default: '.' },
	'dry-run': { type: 'boolean', default: false },
	motivo: { type: 'string' },
	ricontrolla: { type: 'string' },
	da: { type: 'string', default: 'redazione' },
	'fino-al': { type: 'string' },
	'conferma-entro': { type: 'string' },
	'gratis-fino-al': { type: 'string' },
	come: { type: 'string' },
	ogni: { type: 'string' },
	from: { type: 'string' },
	argomento: { type: 'string', multiple: true },
	'in-breve': { type: 'string' },
} as const;

/** What the command can do. */
export const usage = `Uso: npm run act -- <azione> … [--dry-run]

Un giorno è anno-mese-giorno, per esempio 2027-03-31. Con --dry-run vedi che
cosa cambierebbe e non si scrive niente. Prima di scrivere si controlla tutto
il contenuto: se nasce anche un solo errore, nessun file cambia. Alla fine
leggi i comandi di git per mandare la modifica.

Offerte, una o più: se per una non si può, nessun file cambia
  sospendi <offerta> --motivo "…" [--ricontrolla <giorno>] [--da partner]
  riapri <offerta>              dopo una sospensione o quando tornano i posti
  posti-esauriti <offerta>
  rinnova <offerta> --fino-al <giorno>           l'ultimo giorno per aderire
    [--gratis-fino-al <giorno>]  serve se il periodo gratuito finisce prima
                                 del nuovo ultimo giorno
  rinnova <offerta> --conferma-entro <giorno>    se non ha una fine
  ritira <offerta>              la pagina resta, l'offerta non torna
  verifica <offerta o partner> [--come <modo>] [--ogni <giorni>]
    la prima volta servono tutti e due, poi valgono quelli dell'ultima volta
    modi: ${Object.keys(verificationLabels).join(', ')}

Nomi
  rinomina-offerta <offerta> <nome nuovo>

Vocabolari: obiettivi, categorie, servizi, settori, dati-da-confrontare
  rinomina-voce <vocabolario> <voce> <nome nuovo>
  unisci-voci <vocabolario> <voce che sparisce> <voce che resta>

Novità
  importa --from <file di Jekyll> [--argomento <argomento>] [--in-breve "…"]`;

/** The actions of the form that only ask for what their options say. */
export const offerActions = changeActions.filter((action) => action !== 'correggi');
