import { nearest } from '../schema/nearest.ts';
import { slugPattern } from '../schema/slug.ts';
import type { Rule } from './rule.ts';
import { textAt } from './written.ts';

/**
 * An offer names a partner that has a file. A warning: a new partner is proposed alongside its first
 * offer, which waits unseen until the partner is published.
 */
export const partnerExists: Rule = {
	name: 'partner-exists',
	scope: 'entry',
	check({ collection, written }, { entries: { partners } }) {
		const partner = textAt(written, 'partner');
		if (collection !== 'offers' || partner === undefined) return [];
		if (partners.has(partner) || !slugPattern.test(partner)) return [];
		const meant = nearest(partner, partners.keys());
		return [
			{
				path: ['partner'],
				value: partner,
				problem: `Il partner «${partner}» non c'è ancora: l'offerta resta in attesa e non si vede.`,
				cure:
					meant === undefined
						? `Proponi anche content/partners/${partner}.md.`
						: `Se volevi «${meant}», correggi. Altrimenti proponi anche content/partners/${partner}.md.`,
				severity: 'warning',
			},
		];
	},
};
