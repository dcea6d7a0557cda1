import { textAt } from '../../../src/checks/written.ts';
import { formatDay } from '../../../src/i18n/format.ts';
import { isDay } from '../../../src/schema/written-values.ts';
import { type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';

/** An offer whose last day has passed would be published as ended. */
export function alreadyEnded({ entries, today }: Proposal): Found[] {
	return entries.flatMap(({ collection, file, after }) => {
		const last = textAt(after, 'validUntil');
		if (collection !== 'offers' || !isDay(last) || last >= today) return [];
		const isStopped = ['sospesa', 'ritirata'].includes(textAt(after, 'status') ?? '');
		if (isStopped) return [];
		return [
			question(file, {
				path: ['validUntil'],
				value: last,
				problem: `L'offerta è già finita: si poteva attivare fino al ${formatDay(last, 'it')}.`,
				cure: 'Va bene così, o chi propone vuole una data più avanti?',
			}),
		];
	});
}

/** Whoever writes a file writes its date too: only the day on which it came tells whether it came in time. */
export function lateProposal({ entries, after: { index }, today }: Proposal): Found[] {
	const notices = index.entries.filter(({ collection }) => collection === 'notices');
	return entries.flatMap(({ collection, kind, file, after }) => {
		if (collection !== 'offers' || kind !== 'added') return [];
		const proposedOn = textAt(after, 'proposedOn');
		const { closes } = notices.find(({ id }) => id === textAt(after, 'notice')) ?? {};
		if (!isDay(proposedOn) || !isDay(closes) || closes >= today || proposedOn > closes) return [];
		return [
			question(file, {
				path: ['proposedOn'],
				value: proposedOn,
				problem: `L'avviso è chiuso dal ${formatDay(closes, 'it')}, e il file dice che la proposta è di prima.`,
				cure: 'È arrivata davvero in tempo, per esempio con una e-mail?',
			}),
		];
	});
}
