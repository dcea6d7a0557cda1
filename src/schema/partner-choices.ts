import type { Labels } from './field-meta.ts';

/** Values of a partner that the schema fixes, with their names in every language of the interface. */

/** The notice admits companies, bodies and associations; there is no value for a person or a freelancer. */
export const legalTypeLabels = {
	societa: { it: 'Società', en: 'Company' },
	ente: { it: 'Ente', en: 'Public or private body' },
	associazione: { it: 'Associazione', en: 'Association' },
	fondazione: { it: 'Fondazione', en: 'Foundation' },
} as const satisfies Labels;

export const profileLabels = {
	startup: { it: 'Startup', en: 'Startup' },
	pmi: { it: 'Piccola o media impresa', en: 'Small or medium enterprise' },
	multinazionale: { it: 'Multinazionale', en: 'Multinational' },
	'partecipata-pubblica': { it: 'Società a partecipazione pubblica', en: 'Publicly owned company' },
	ente: { it: 'Ente', en: 'Public or private body' },
	'associazione-di-volontariato': {
		it: 'Associazione di volontariato',
		en: 'Voluntary association',
	},
} as const satisfies Labels;

export const contactKindLabels = {
	telefono: { it: 'Telefono', en: 'Phone' },
	email: { it: 'E-mail', en: 'Email' },
	pec: { it: 'PEC', en: 'Certified email (PEC)' },
	modulo: { it: 'Modulo in rete', en: 'Online form' },
} as const satisfies Labels;

export const roleLabels = {
	'piattaforma-abilitante': { it: 'Piattaforma', en: 'Platform' },
	'logistica-e-consegna': { it: 'Logistica e consegna', en: 'Logistics and delivery' },
	'consulenza-e-formazione': { it: 'Consulenza e formazione', en: 'Advice and training' },
	'soluzioni-tecnologiche': { it: 'Soluzioni tecnologiche', en: 'Technology' },
	pagamenti: { it: 'Pagamenti', en: 'Payments' },
	comunicazione: { it: 'Comunicazione', en: 'Communication' },
	associazione: { it: 'Associazione', en: 'Association' },
} as const satisfies Labels;

/** Number of people who work there. */
export const sizeLabels = {
	'fino-a-10': { it: 'Fino a 10', en: 'Up to 10' },
	'11-50': { it: 'Da 11 a 50', en: '11 to 50' },
	'51-250': { it: 'Da 51 a 250', en: '51 to 250' },
	'oltre-250': { it: 'Più di 250', en: 'More than 250' },
} as const satisfies Labels;

export const partnerStatusLabels = {
	attivo: { it: 'Attivo', en: 'Active' },
	sospeso: { it: 'Sospeso', en: 'Suspended' },
	cessato: { it: 'Cessato', en: 'No longer active' },
} as const satisfies Labels;
