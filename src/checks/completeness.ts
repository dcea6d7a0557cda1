import { completeness as completenessOf, missingDetails } from '../catalogue/completeness.ts';
import { fieldAt } from '../schema/describe.ts';
import type { Rule } from './rule.ts';

/** An offer may say only what it must; where it says little more, these details would help most. */
export const completeness: Rule = {
	name: 'completeness',
	scope: 'entry',
	waivable: true,
	check({ offer, fields }) {
		if (offer === undefined || offer.standing.status === 'ritirata') return [];
		const named = (detail: string) =>
			`«${fieldAt(fields, detail.split('.'))?.label ?? detail}» (${detail})`;
		const score = completenessOf(offer);
		if (score >= enough) return [];
		return [
			{
				path: [],
				value: score,
				problem: `L'offerta dice poco oltre al necessario: ${score} punti su 100.`,
				cure: `Aiuterebbe aggiungere: ${missingDetails(offer).slice(0, mostUseful).map(named).join(', ')}.`,
				severity: 'warning',
			},
		];
	},
};

/** Three details of seven: who explains the steps, the hours and the limits is not bothered. */
const enough = 40;

/** A longer list is read by nobody. */
const mostUseful = 3;
