import type { Labels } from './field-meta.ts';

/** What became of a proposal. */
export const proposalOutcomeLabels = {
	approvata: { it: 'Approvata', en: 'Approved' },
	respinta: { it: 'Non approvata', en: 'Not approved' },
	ritirata: { it: 'Ritirata da chi la proponeva', en: 'Withdrawn by its author' },
	'in-esame': { it: 'In esame', en: 'Under review' },
} as const satisfies Labels;

/** Why a proposal was not approved, as editors say it with a label on GitHub. */
export const refusalReasonLabels = {
	'non-gratuita': { it: 'Non era gratuita in tutto', en: 'It was not free in every part' },
	'rinnovo-automatico': { it: 'Si rinnovava da sola', en: 'It renewed by itself' },
	'senza-assistenza': { it: "Mancava l'assistenza", en: 'There was no support' },
	promozionale: { it: 'Il testo faceva pubblicità', en: 'The text was advertising' },
	'non-ammessa': {
		it: 'La proponeva una persona singola o un professionista',
		en: 'A single person or a freelancer proposed it',
	},
	'fuori-obiettivi': {
		it: "Non serviva a nessun obiettivo dell'avviso",
		en: 'It served no goal of the call',
	},
	'fuori-termine': {
		it: "Non è arrivata nei giorni dell'avviso",
		en: 'It did not come while the call was open',
	},
	doppione: { it: 'Era già nel catalogo', en: 'It was in the catalogue already' },
	incompleta: {
		it: 'Mancavano notizie, e non sono arrivate',
		en: 'Details were missing and never came',
	},
	altro: { it: 'Un altro motivo', en: 'Another reason' },
} as const satisfies Labels;
