import { declarationLabels } from '../../../src/schema/offer-choices.ts';
import type { KeyboardAnswer } from './by-keyboard.ts';

type Answers = [name: string, answer: KeyboardAnswer][];

const yes: KeyboardAnswer = { choose: 'Sì, è così' };
const next: Answers = [['Avanti', 'press']];

/** The self-check of an organisation that may join. */
export const check: Answers = [
	['Chi propone?', { choose: 'Associazione' }],
	[
		"Il servizio serve ad almeno uno di questi obiettivi? Vendere online, Avere aiuto con l'informatica, Consegnare a casa, Far conoscere i negozi vicini.",
		yes,
	],
	["L'iscrizione e l'uso sono gratuiti", yes],
	['Anche imparare a usarlo è gratuito', yes],
	["Alla fine non c'è obbligo di rinnovo", yes],
	['Il testo non fa pubblicità', yes],
	["L'assistenza è compresa", yes],
	['I dati raccolti non servono a vendere', yes],
	...next,
];

/** The self-check in a draft, of an organisation of some legal type that may join. */
export function checkedAs(legalType: string): Record<string, string> {
	const told = ['goals', ...Object.keys(declarationLabels)];
	return { ...Object.fromEntries(told.map((id) => [id, 'si'])), legalType };
}

/** A new partner, whose legal type the self-check has told. */
export const partner: Answers = [
	["L'organizzazione è già fra i partner del catalogo?", { choose: 'No, è nuova' }],
	['Nome', { type: "Bottega dell'Arcobaleno" }],
	['Denominazione', { type: 'Bottega dell\'Arcobaleno: "servizi" ETS #1' }],
	['Sito', { type: 'https://www.arcobaleno.example' }],
	['Tipo', { choose: 'Telefono' }],
	['Recapito', { type: '+39 000 765 4321' }],
	...next,
];

/** What the offer of that partner is. */
export const subject: Answers = [
	["Titolo dell'offerta", { type: "Perché no? L'insegna digitale è già tua" }],
	[
		'In breve: che cosa ottieni',
		{
			type: "Un'insegna digitale pronta in un'ora: città, orari e novità del negozio, senza costi.",
		},
	],
	['Obiettivi', { mark: ['Vendere online', 'Far conoscere i negozi vicini'] }],
	['Di che cosa si tratta', { choose: 'Vendita online' }],
	['Servizi', { mark: ['Vetrina online'] }],
	...next,
];

const territory: Answers = [
	['Dove vale', { choose: 'Alcune Regioni' }],
	['Regioni', { mark: ["Valle d'Aosta/Vallée d'Aoste", 'Lazio'] }],
	['Attivabile fino al', { day: ['31', '3', '2027'] }],
	...next,
];

const costs: Answers = [
	[
		'Che cosa è gratuito',
		{ type: "L'insegna digitale per 12 mesi, senza limiti di visite: è tutto compreso." },
	],
	['Durata della gratuità', { choose: "Alcuni mesi dall'attivazione" }],
	['Quanti mesi', { type: '12' }],
	['E dopo?', { choose: 'Si disattiva da solo: non paghi nulla' }],
	['Carta di pagamento per attivare', { choose: 'Non serve' }],
	['Costi di terzi', { choose: 'Nessuno' }],
	...next,
];

const activation: Answers = [
	['Come si attiva', { choose: 'Con un modulo in rete' }],
	['Indirizzo del modulo', { type: 'https://www.arcobaleno.example/insegna?da=catalogo&x=1#su' }],
	['Canale di adesione', { choose: 'Dedicato a questa iniziativa' }],
	['Che cosa fare', { type: 'Apri il modulo' }],
	['Spiegazione (facoltativo)', { type: '# non è un titolo: «Iscriviti», poi scrivi.' }],
	['Che cosa fare', { type: 'Scrivi: nome e città' }],
	['Tempo per attivare', { choose: "Un'ora" }],
	...next,
];

/** The declarations stand there already: the self-check has asked them. */
const rest: Answers = [
	['Tipo di assistenza', { choose: 'Telefono' }],
	['Recapito', { type: '+39 000 765 4321' }],
	['Orari (facoltativo)', { type: 'lunedì-venerdì, 9-17' }],
	['Condizioni', { type: 'https://www.arcobaleno.example/condizioni' }],
	['Privacy', { type: 'https://www.arcobaleno.example/privacy' }],
	[
		'Descrizione',
		{
			type: "Questa è un'insegna per chi ha una bottega e vuole farsi trovare. La prepariamo insieme, con le foto che hai già: bastano il telefono e un'ora.\n\n### Dopo\n\nCittà, orari e novità si cambiano quando vuoi, perché è tua; se c'è un dubbio, ti richiamiamo noi.",
		},
	],
	...next,
];

/** The steps in their order. */
export const proposal = [check, partner, subject, territory, costs, activation, rest];
