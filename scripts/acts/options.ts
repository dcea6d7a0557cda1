import { changeActions } from '../../src/forms/proposal/change.ts';
import { verificationLabels } from '../../src/schema/choices.ts';
import { readCommandLine } from '../program/command-line.ts';
import { requireDecided } from './placeholders.ts';

/**
 * Reads what somebody asked of `act`.
 *
 * @throws Obstacle when it can't be understood
 */
export function readActOptions(args: string[]) {
	const read = readCommandLine(args, options, usage, { allowPositionals: true });
	const [act = '', ...names] = read.positionals;
	requireDecided(read.values);
	return { act, names, values: read.values, wantsHelp: read.wantsHelp };
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
il contenuto: se nasce anche un solo errore, nessun file cambia.

Offerte
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
  rinomina-offerta <offerta> <nome nuovo>

Vocabolari: obiettivi, categorie, servizi, settori, dati-da-confrontare
  rinomina-voce <vocabolario> <voce> <nome nuovo>
  unisci-voci <vocabolario> <voce che sparisce> <voce che resta>

Novità
  importa --from <file di Jekyll> [--argomento <argomento>] [--in-breve "…"]`;

/** The actions of the form that only ask for what their options say. */
export const offerActions = changeActions.filter((action) => action !== 'correggi');
