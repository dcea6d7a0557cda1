import { show } from '../schema/shown-value.ts';
import type { Rule } from './rule.ts';
import { textAt } from './written.ts';

/** The notice wants that nobody pays anything: of costs that others ask for, a person judges. */
export const thirdPartyQuestion: Rule = {
	name: 'third-party-question',
	scope: 'entry',
	waivable: true,
	check({ collection, written }) {
		if (collection !== 'offers' || textAt(written, 'thirdPartyCosts') !== 'presenti') return [];
		const note = textAt(written, 'thirdPartyCostsNote') ?? 'presenti';
		return [
			{
				path: ['thirdPartyCosts'],
				value: note,
				problem: `Ci sono costi di terzi: ${show(note.replace(/\.$/, ''))}.`,
				cure: "Per la redazione: il servizio si può usare senza pagarli? Se sì, accettali con una deroga «third-party-question»; se no, l'offerta non è gratuita.",
				severity: 'warning',
			},
		];
	},
};
