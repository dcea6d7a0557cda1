import type { Consistency } from './cross-field.ts';
import { addDays, monthsLater } from './days.ts';
import type { Day } from './fields.ts';
import { daysUnconfirmed } from './offer-period.ts';
import { inOrder, isDay } from './written-values.ts';

/** How far ahead an offer may reach: a promise for longer is not checked by anybody. */
const monthsAhead = 24;

/** What the days of an offer must be together. */
export const periodConsistency: Consistency<WrittenPeriod>[] = [
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
		holds: (written) => {
			const { reviewBy } = written;
			const known = lastKnownToHold(written);
			return known === undefined || !isDay(reviewBy) || reviewBy <= addDays(known, daysUnconfirmed);
		},
		problem: ({ written }) =>
			`${String(written.reviewBy)} è oltre ${daysUnconfirmed} giorni ${lastKnownToHold(written) === written.proposedOn ? 'dalla proposta' : "dall'ultima verifica"}.`,
		cure: "Scegli un giorno più vicino: poi basta confermare. Se l'avviso è chiuso, conferma scrivendo alla redazione.",
	},
];

/**
 * The last day on which somebody has said that an offer holds: its partner by proposing it, or the editors
 * by verifying it, for which no public notice must be open. Undefined when it is not said as a day.
 */
export function lastKnownToHold({
	proposedOn,
	verification,
}: Pick<WrittenPeriod, 'proposedOn' | 'verification'>): Day | undefined {
	if (!isDay(proposedOn)) return undefined;
	const on =
		typeof verification === 'object' && verification !== null && 'on' in verification
			? verification.on
			: undefined;
	return isDay(on) && on > proposedOn ? on : proposedOn;
}

/** Fields as they may stand in a file, right or wrong. */
export type WrittenPeriod = Record<
	'proposedOn' | 'validFrom' | 'validUntil' | 'reviewBy' | 'verification',
	unknown
>;
