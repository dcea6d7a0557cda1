import { nearest } from '../schema/nearest.ts';
import type { KnownRules } from './known.ts';
import type { Rule } from './rule.ts';
import { textAt } from './written.ts';

/** A waiver accepts what a rule finds. One that accepts nothing would hide the next problem unseen. */
export const waiverNeeded: Rule = {
	name: 'waiver-needed',
	scope: 'waiver',
	check({ written }, found, { rules }) {
		const waived = textAt(written, 'waiver', 'rule');
		if (waived === undefined) return [];
		if (rules.waivable.includes(waived) && found.some(({ rule }) => rule === waived)) return [];
		return [
			{ path: ['waiver', 'rule'], value: waived, ...sentences(waived, rules), severity: 'error' },
		];
	},
};

function sentences(waived: string, { names, waivable }: KnownRules) {
	if (waivable.includes(waived)) {
		return {
			problem: `La deroga a «${waived}» non serve: l'offerta rispetta la regola.`,
			cure: 'Togli la deroga.',
		};
	}
	if (names.includes(waived)) {
		return {
			problem: `«${waived}» non ammette deroghe.`,
			cure: `Correggi l'offerta. Le regole che le ammettono sono: ${waivable.join(', ')}.`,
		};
	}
	const meant = nearest(waived, waivable);
	return {
		problem: `Nessuna regola si chiama «${waived}».`,
		cure: `${meant === undefined ? '' : `Forse volevi «${meant}». `}Le regole che ammettono deroghe sono: ${waivable.join(', ')}.`,
	};
}
