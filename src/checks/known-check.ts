import { slugPattern } from '../schema/slug.ts';
import { nearest } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';
import { listAt, textAt } from './written.ts';

/** Each requirement of a notice says which rule checks it, or that an editor does. */
export const knownCheck: Rule = {
	name: 'known-check',
	scope: 'entry',
	check({ collection, written }, { rules }) {
		if (collection !== 'notices') return [];
		return listAt(written, 'requirements').flatMap((requirement, position) => {
			const check = textAt(requirement, 'check');
			if (check === undefined || !slugPattern.test(check)) return [];
			if (check === 'editor' || rules.names.includes(check)) return [];
			const meant = nearest(check, rules.names);
			return [
				{
					path: ['requirements', position, 'check'],
					value: check,
					problem: `Nessuna regola si chiama «${check}».`,
					cure: `${meant === undefined ? '' : `Forse volevi «${meant}». `}Se lo giudica una persona, scrivi «editor».`,
					severity: 'error' as const,
				},
			];
		});
	},
};
