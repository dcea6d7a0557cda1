import { legalTypeLabels } from '../schema/partner-choices.ts';
import type { Rule } from './rule.ts';
import { textAt } from './written.ts';

/** Who offers is of a legal type that the notice admits. */
export const eligibleType: Rule = {
	name: 'eligible-type',
	scope: 'entry',
	check({ collection, written }, { entries: { partners, notices } }) {
		const partner = textAt(written, 'partner');
		const notice = textAt(written, 'notice');
		if (collection !== 'offers' || partner === undefined || notice === undefined) return [];
		const { legalType } = partners.get(partner) ?? {};
		const { eligibleTypes = [] } = notices.get(notice) ?? {};
		// Of a type that does not exist its own file is told.
		if (legalType === undefined || ![legalType, ...eligibleTypes].every(isLegalType)) return [];
		if (eligibleTypes.length === 0 || eligibleTypes.includes(legalType)) return [];
		return [
			{
				path: ['partner'],
				value: partner,
				problem: `Il partner «${partner}» ha la forma «${legalType}», ma l'avviso «${notice}» ammette solo: ${eligibleTypes.join(', ')}.`,
				cure: `Indica in «notice» un avviso che la ammette. Se la forma è sbagliata, correggi «legalType» in content/partners/${partner}.md.`,
				severity: 'error',
			},
		];
	},
};

function isLegalType(type: string): boolean {
	return Object.hasOwn(legalTypeLabels, type);
}
