import type { Labels } from './field-meta.ts';

/**
 * Values of an offer that the schema fixes, with their names in every language of the interface. They
 * are said here once: forms, pages and checks read them.
 */

/** What happens when the free period ends. No value for automatic renewal exists: the notice forbids it. */
export const afterwardsLabels = {
	'si-disattiva': {
		it: 'Si disattiva da solo: non paghi nulla',
		en: 'It stops by itself: you pay nothing',
	},
	'resta-piano-gratuito': { it: 'Resta un piano gratuito', en: 'A free plan remains' },
	'solo-su-scelta': {
		it: 'Paghi solo se scegli di continuare',
		en: 'You pay only if you choose to go on',
	},
} as const satisfies Labels;

/** Whether signing up takes a payment card. */
export const paymentCardLabels = {
	'non-richiesta': { it: 'Non serve', en: 'Not needed' },
	richiesta: { it: 'Serve per attivare', en: 'Needed to sign up' },
} as const satisfies Labels;

export const coverageLabels = {
	'tutta-italia': { it: 'Tutta Italia', en: 'All of Italy' },
	'alcune-regioni': { it: 'Alcune Regioni', en: 'Some Regions' },
} as const satisfies Labels;

/** How long a merchant uses the service free of charge. */
export const freePeriodLabels = {
	'fino-alla-data': { it: 'Fino a una data', en: 'Until a date' },
	'mesi-dall-attivazione': { it: "Alcuni mesi dall'attivazione", en: 'Some months from sign-up' },
	sempre: { it: 'Sempre', en: 'Always' },
} as const satisfies Labels;

/** Costs that somebody else asks for, such as a bank or a courier. */
export const thirdPartyCostsLabels = {
	nessuno: { it: 'Nessuno', en: 'None' },
	presenti: { it: 'Ci sono', en: 'There are some' },
} as const satisfies Labels;

export const availabilityLabels = {
	disponibile: { it: 'Disponibile', en: 'Available' },
	'in-esaurimento': { it: 'Pochi posti', en: 'Few places left' },
	esaurita: { it: 'Posti esauriti', en: 'No places left' },
} as const satisfies Labels;

/** For whom the notice wants services. */
export const merchantLabels = {
	'commercianti-locali': { it: 'Commercianti locali', en: 'Local merchants' },
	'negozi-di-prossimita': { it: 'Negozi di vicinato', en: 'Neighbourhood shops' },
	'botteghe-artigiane': { it: 'Botteghe artigiane', en: "Artisans' workshops" },
	ristoratori: { it: 'Ristoratori', en: 'Restaurants and bars' },
	'piccole-imprese': { it: 'Piccole imprese', en: 'Small businesses' },
} as const satisfies Labels;

/** How used to digital tools a merchant must be. */
export const digitalLevelLabels = {
	nessuna: { it: 'Nessuna', en: 'None' },
	base: { it: 'Di base', en: 'Basic' },
	intermedia: { it: 'Intermedia', en: 'Intermediate' },
} as const satisfies Labels;

export const areaLabels = {
	urbana: { it: 'Città', en: 'Towns' },
	montana: { it: 'Montagna', en: 'Mountains' },
	rurale: { it: 'Campagna', en: 'Countryside' },
} as const satisfies Labels;

/** By which way the service is used. */
export const channelLabels = {
	online: { it: 'In rete', en: 'Online' },
	telefono: { it: 'Per telefono', en: 'By phone' },
	'in-presenza': { it: 'Di persona', en: 'In person' },
	app: { it: "Con un'applicazione", en: 'With an app' },
} as const satisfies Labels;

export const activationModeLabels = {
	'modulo-online': { it: 'Con un modulo in rete', en: 'With an online form' },
	telefono: { it: 'Per telefono', en: 'By phone' },
	email: { it: 'Per e-mail', en: 'By email' },
	codice: { it: 'Con un codice', en: 'With a code' },
	'presso-il-partner': { it: 'Nella sede del partner', en: "At the partner's" },
} as const satisfies Labels;

/** The notice wants to know whether sign-up has a channel of its own. */
export const activationChannelLabels = {
	'dedicato-all-iniziativa': {
		it: 'Dedicato a questa iniziativa',
		en: 'For this initiative alone',
	},
	ordinario: { it: 'Lo stesso di tutti i clienti', en: 'The same as for all customers' },
} as const satisfies Labels;

export const activationTimeLabels = {
	'15-minuti': { it: "Un quarto d'ora", en: 'A quarter of an hour' },
	'un-ora': { it: "Un'ora", en: 'An hour' },
	'un-giorno': { it: 'Un giorno', en: 'A day' },
	'una-settimana': { it: 'Una settimana', en: 'A week' },
	oltre: { it: 'Più di una settimana', en: 'More than a week' },
} as const satisfies Labels;

export const activationAccountLabels = {
	necessaria: { it: 'Bisogna registrarsi', en: 'You must register' },
	'non-necessaria': { it: 'Non bisogna registrarsi', en: 'No registration' },
} as const satisfies Labels;

export const prerequisiteLabels = {
	'partita-iva': { it: 'Partita IVA', en: 'VAT number' },
	smartphone: { it: 'Smartphone', en: 'Smartphone' },
	computer: { it: 'Computer', en: 'Computer' },
	connessione: { it: 'Connessione a internet', en: 'Internet connection' },
	pec: { it: 'PEC', en: 'Certified email (PEC)' },
	spid: { it: 'SPID', en: 'Digital identity (SPID)' },
	'conto-corrente': { it: 'Conto corrente', en: 'Bank account' },
	'foto-prodotti': { it: 'Foto dei prodotti', en: 'Photos of your products' },
	listino: { it: 'Listino dei prezzi', en: 'Price list' },
} as const satisfies Labels;

export const supportLabels = {
	'help-desk': { it: 'Assistenza clienti', en: 'Help desk' },
	'tutoraggio-online': { it: 'Tutoraggio a distanza', en: 'Online tutoring' },
	guida: { it: 'Guida', en: 'Guide' },
	telefono: { it: 'Telefono', en: 'Phone' },
	'in-presenza': { it: 'Di persona', en: 'In person' },
} as const satisfies Labels;

/** What a partner declares; the notice demands all six. */
export const declarationLabels = {
	'gratuita-in-uso': {
		it: "L'iscrizione e l'uso sono gratuiti",
		en: 'Signing up and using it are free',
	},
	'tutorial-gratuito': { it: 'Anche imparare a usarlo è gratuito', en: 'Learning it is free too' },
	'nessun-rinnovo': { it: "Alla fine non c'è obbligo di rinnovo", en: 'No obligation to renew' },
	'non-promozionale': { it: 'Il testo non fa pubblicità', en: 'The text does not advertise' },
	'assistenza-fornita': { it: "L'assistenza è compresa", en: 'Support is included' },
	'nessun-uso-commerciale-dei-dati': {
		it: 'I dati raccolti non servono a vendere',
		en: 'The data are not used for selling',
	},
} as const satisfies Labels;

export const offerStatusLabels = {
	pubblicata: { it: 'Pubblicata', en: 'Published' },
	sospesa: { it: 'Sospesa', en: 'Suspended' },
	ritirata: { it: 'Ritirata', en: 'Withdrawn' },
} as const satisfies Labels;

export const suspenderLabels = {
	partner: { it: 'Dal partner', en: 'By the partner' },
	redazione: { it: 'Dalla redazione', en: 'By the editors' },
} as const satisfies Labels;
