import { nearest } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

/**
 * An offer names a partner that has a file. A warning: a new partner is proposed alongside its first
 * offer, which waits unseen until the partner is published.
 */
export const partnerExists: Rule = {
	name: 'partner-exists',
	scope: 'entry',
	check({ collection, written }, known) {
		if (collection !== 'offers') return [];
		const { partner } = written as { partner?: unknown };
		if (typeof partner !== 'string' || partner === '' || known.partners.includes(partner))
			return [];
		const meant = nearest(partner, known.partners);
		return [
			{
				path: ['partner'],
				value: partner,
				problem: `Il partner «${partner}» non c'è ancora: l'offerta resta in attesa e non si vede.`,
				cure: `${meant === undefined ? '' : `Se volevi «${meant}», correggi. `}Altrimenti proponi anche content/partners/${partner}.md.`,
				severity: 'warning',
			},
		];
	},
};
