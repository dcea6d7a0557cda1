import { isDay } from '../schema/written-values.ts';
import type { Rule } from './rule.ts';
import { textAt } from './written.ts';

/** An offer is proposed while its notice takes proposals, first and last day included. */
export const noticeWindow: Rule = {
	name: 'notice-window',
	scope: 'entry',
	check({ collection, written }, { entries: { notices } }) {
		const proposedOn = textAt(written, 'proposedOn');
		const notice = textAt(written, 'notice');
		if (collection !== 'offers' || notice === undefined) return [];
		const { opens, closes } = notices.get(notice) ?? {};
		if (!isDay(proposedOn) || !isDay(opens) || !isDay(closes)) return [];
		// Of a notice that closes before it opens, its own file is told.
		if (opens > closes || (opens <= proposedOn && proposedOn <= closes)) return [];
		return [
			{
				path: ['proposedOn'],
				value: proposedOn,
				problem: `L'offerta è proposta il ${proposedOn}, ma l'avviso «${notice}» accetta proposte dal ${opens} al ${closes}.`,
				cure: 'Correggi la data, oppure indica in «notice» un avviso aperto quel giorno.',
				severity: 'error',
			},
		];
	},
};
