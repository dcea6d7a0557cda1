import {
	afterwardsLabels,
	freePeriodLabels,
	offerStatusLabels,
	thirdPartyCostsLabels,
} from './choices.ts';
import type { Consistency } from './cross-field.ts';
import { daysBetween, monthsLater } from './days.ts';
import { type Day, day } from './fields.ts';
import { daysUnconfirmed } from './offer-period.ts';

/** How far ahead an offer may reach: a promise for longer is not checked by anybody. */
const monthsAhead = 24;

/** What the fields of an offer must be together. */
export const offerConsistency: Consistency<WrittenOffer>[] = [
	{
		rule: 'coverage',
		path: ['regions'],
		holds: ({ coverage, regions }) => coverage !== 'alcune-regioni' || regions !== undefined,
		problem: "L'offerta vale in alcune Regioni, ma non è detto quali.",
		cure: ({ field, option }) =>
			`Aggiungi le Regioni in ${field('regions')}, oppure scegli ${option('tutta-italia', 'coverage')} in ${field('coverage')}.`,
	},
	{
		rule: 'coverage',
		path: ['regions'],
		holds: ({ coverage, regions }) => coverage !== 'tutta-italia' || regions === undefined,
		problem: "L'offerta vale in tutta Italia, ma elenca anche alcune Regioni.",
		cure: ({ field, option }) =>
			`Togli ${field('regions')}, oppure scegli ${option('alcune-regioni', 'coverage')} in ${field('coverage')}.`,
	},
	{
		rule: 'trentino',
		path: ['regions'],
		holds: ({ regions }) =>
			!has(regions, 'trentino-alto-adige') || !(has(regions, 'bolzano') || has(regions, 'trento')),
		problem: 'Il Trentino-Alto Adige comprende già Bolzano e Trento.',
		cure: ({ option }) => `Tieni solo ${option('trentino-alto-adige')}, oppure solo le province.`,
	},
	{
		rule: 'end',
		path: ['validUntil'],
		holds: ({ validUntil, reviewBy }) => validUntil !== undefined || reviewBy !== undefined,
		problem: 'Non è detto fino a quando si può aderire.',
		cure: ({ field }) =>
			`Scrivi l'ultimo giorno in ${field('validUntil')}. Se non c'è una fine, scrivi in ${field('reviewBy')} entro quando confermi.`,
	},
	{
		rule: 'end',
		path: ['reviewBy'],
		holds: ({ validUntil, reviewBy }) => validUntil === undefined || reviewBy === undefined,
		problem: 'Ci sono sia una data di fine sia una data di conferma.',
		cure: ({ field }) =>
			`Tieni ${field('validUntil')} e togli ${field('reviewBy')}, o il contrario.`,
	},
	{
		rule: 'dates',
		path: ['validUntil'],
		holds: ({ validFrom, validUntil }) => inOrder(validFrom, validUntil),
		problem: ({ written: { validFrom, validUntil } }) =>
			`L'offerta finisce il ${String(validUntil)}, prima di cominciare il ${String(validFrom)}.`,
		cure: 'Correggi una delle due date.',
	},
	{
		rule: 'dates',
		path: ['validUntil'],
		holds: ({ proposedOn, validUntil }) =>
			!isDay(proposedOn) || inOrder(validUntil, monthsLater(proposedOn, monthsAhead)),
		problem: ({ written: { validUntil } }) =>
			`${String(validUntil)} è oltre ${monthsAhead} mesi dalla proposta.`,
		cure: 'Scegli un giorno più vicino: alla scadenza potrai rinnovare.',
	},
	{
		rule: 'dates',
		path: ['reviewBy'],
		holds: ({ proposedOn, reviewBy }) =>
			!isDay(proposedOn) ||
			!isDay(reviewBy) ||
			daysBetween(proposedOn, reviewBy) <= daysUnconfirmed,
		problem: ({ written: { reviewBy } }) =>
			`${String(reviewBy)} è oltre ${daysUnconfirmed} giorni dalla proposta.`,
		cure: 'Scegli un giorno più vicino: poi basta confermare.',
	},
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
	{
		rule: 'suspension',
		path: ['suspension'],
		holds: ({ status = 'pubblicata', suspension }) =>
			!isOneOf(offerStatusLabels, status) || (status === 'sospesa') === (suspension !== undefined),
		problem: ({ written: { status }, option }) =>
			status === 'sospesa'
				? "L'offerta è sospesa, ma non è detto da chi e perché."
				: `C'è una sospensione, ma lo stato non è ${option('sospesa', 'status')}.`,
		cure: ({ written: { status }, field, option }) =>
			status === 'sospesa'
				? `Aggiungi ${field('suspension')}, con il motivo che leggono i negozi.`
				: `Togli ${field('suspension')}, oppure scegli ${option('sospesa', 'status')} in ${field('status')}.`,
	},
];

/** A value that is wrong by itself has a problem of its own. */
function isOneOf(labels: object, value: unknown): boolean {
	return typeof value === 'string' && Object.hasOwn(labels, value);
}

function isDay(value: unknown): value is Day {
	return anyDay.safeParse(value).success;
}

const anyDay = day();

function inOrder(first: unknown, last: unknown): boolean {
	return !isDay(first) || !isDay(last) || first <= last;
}

function has(list: unknown, value: string): boolean {
	return Array.isArray(list) && list.includes(value);
}

/** Fields as they may stand in a file, right or wrong. */
type WrittenOffer = Record<
	| 'coverage'
	| 'regions'
	| 'validFrom'
	| 'validUntil'
	| 'reviewBy'
	| 'proposedOn'
	| 'freePeriod'
	| 'freeMonths'
	| 'freeUntil'
	| 'afterwards'
	| 'afterwardsPrice'
	| 'thirdPartyCosts'
	| 'thirdPartyCostsNote'
	| 'status'
	| 'suspension',
	unknown
>;
