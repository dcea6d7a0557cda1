import type { Consistency } from './cross-field.ts';
import { afterwardsLabels, freePeriodLabels, thirdPartyCostsLabels } from './offer-choices.ts';
import { inOrder, isOneOf } from './written-values.ts';

/** What the fields of what an offer costs, and for how long it costs nothing, must be together. */
export const costsConsistency: Consistency<WrittenCosts>[] = [
	{
		rule: 'free-period',
		path: ['freeMonths'],
		holds: ({ freePeriod, freeMonths }) =>
			!isOneOf(freePeriodLabels, freePeriod) ||
			(freePeriod === 'mesi-dall-attivazione') === (freeMonths !== undefined),
		problem: ({ written: { freeMonths }, option }) =>
			freeMonths === undefined
				? 'Non è detto per quanti mesi il servizio è gratuito.'
				: `I mesi gratuiti valgono solo con ${option('mesi-dall-attivazione', 'freePeriod')}.`,
		cure: ({ written: { freeMonths }, field, option }) =>
			freeMonths === undefined
				? `Aggiungi ${field('freeMonths')}.`
				: `Togli ${field('freeMonths')}, oppure scegli ${option('mesi-dall-attivazione', 'freePeriod')} in ${field('freePeriod')}.`,
	},
	{
		rule: 'free-period',
		path: ['freeUntil'],
		holds: ({ freePeriod, freeUntil }) =>
			!isOneOf(freePeriodLabels, freePeriod) ||
			(freePeriod === 'fino-alla-data') === (freeUntil !== undefined),
		problem: ({ written: { freeUntil }, option }) =>
			freeUntil === undefined
				? 'Non è detto fino a che giorno il servizio è gratuito.'
				: `Il giorno della fine vale solo con ${option('fino-alla-data', 'freePeriod')}.`,
		cure: ({ written: { freeUntil }, field, option }) =>
			freeUntil === undefined
				? `Aggiungi ${field('freeUntil')}.`
				: `Togli ${field('freeUntil')}, oppure scegli ${option('fino-alla-data', 'freePeriod')} in ${field('freePeriod')}.`,
	},
	{
		rule: 'free-period',
		path: ['freeUntil'],
		holds: ({ validUntil, freeUntil }) => inOrder(validUntil, freeUntil),
		problem: ({ written: { validUntil, freeUntil } }) =>
			`Chi aderisce il ${String(validUntil)} trova il periodo gratuito già finito il ${String(freeUntil)}.`,
		cure: ({ field }) => `Sposta ${field('freeUntil')} all'ultimo giorno per aderire, o dopo.`,
	},
	{
		rule: 'afterwards-price',
		path: ['afterwardsPrice'],
		holds: ({ afterwards, afterwardsPrice }) =>
			afterwardsPrice === undefined ||
			!isOneOf(afterwardsLabels, afterwards) ||
			afterwards === 'solo-su-scelta',
		problem: "C'è un prezzo, ma nessuno può scegliere di continuare a pagamento.",
		cure: ({ field, option }) =>
			`Togli ${field('afterwardsPrice')}, oppure scegli ${option('solo-su-scelta', 'afterwards')} in ${field('afterwards')}.`,
	},
	{
		rule: 'third-party-costs',
		path: ['thirdPartyCostsNote'],
		holds: ({ thirdPartyCosts, thirdPartyCostsNote }) =>
			!isOneOf(thirdPartyCostsLabels, thirdPartyCosts) ||
			(thirdPartyCosts === 'presenti') === (thirdPartyCostsNote !== undefined),
		problem: ({ written: { thirdPartyCosts }, field }) =>
			thirdPartyCosts === 'presenti'
				? 'Ci sono costi di terzi, ma non è detto quali.'
				: `Sono descritti costi di terzi, ma ${field('thirdPartyCosts')} dice che non ce ne sono.`,
		cure: ({ written: { thirdPartyCosts }, field, option }) =>
			thirdPartyCosts === 'presenti'
				? `Aggiungi ${field('thirdPartyCostsNote')}, oppure scegli ${option('nessuno', 'thirdPartyCosts')} in ${field('thirdPartyCosts')}.`
				: `Togli ${field('thirdPartyCostsNote')}, oppure scegli ${option('presenti', 'thirdPartyCosts')} in ${field('thirdPartyCosts')}.`,
	},
];

/** Fields as they may stand in a file, right or wrong. */
export type WrittenCosts = Record<
	| 'validUntil'
	| 'freePeriod'
	| 'freeMonths'
	| 'freeUntil'
	| 'afterwards'
	| 'afterwardsPrice'
	| 'thirdPartyCosts'
	| 'thirdPartyCostsNote',
	unknown
>;
