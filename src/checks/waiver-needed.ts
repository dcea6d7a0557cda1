import { slugPattern } from '../schema/slug.ts';
import { nearest } from '../schema/nearest.ts';
import type { KnownRules } from './known.ts';
import type { Rule } from './rule.ts';
import { waiversOf } from './waivers.ts';

/** A waiver accepts what a rule finds. One that accepts nothing would hide the next problem unseen. */
export const waiverNeeded: Rule = {
	name: 'waiver-needed',
	scope: 'waiver',
	check(entry, found, { rules }) {
		const broken = new Set(found.map(({ rule }) => rule));
		const seen = new Set<string>();
		return waiversOf(entry).flatMap(({ rule, position }) => {
			// Of what is no name of a rule at all the schema speaks.
			if (!slugPattern.test(rule)) return [];
			const isFirst = !seen.has(rule);
			seen.add(rule);
			if (isFirst && rules.waivable.includes(rule) && broken.has(rule)) return [];
			return [
				{
					path: ['waivers', position, 'rule'],
					value: rule,
					...(isFirst ? sentences(rule, rules) : repeated(rule)),
					severity: 'error' as const,
				},
			];
		});
	},
};

function repeated(rule: string) {
	return {
		problem: `C'è già una deroga a «${rule}».`,
		cure: 'Tieni una sola delle due, con tutti i motivi.',
	};
}

function sentences(rule: string, { names, waivable }: KnownRules) {
	if (waivable.includes(rule)) {
		return {
			problem: `La deroga a «${rule}» non serve: l'offerta rispetta la regola.`,
			cure: 'Togli la deroga.',
		};
	}
	if (names.includes(rule)) {
		return {
			problem: `«${rule}» non ammette deroghe.`,
			cure: `Correggi l'offerta. Le regole che le ammettono sono: ${waivable.join(', ')}.`,
		};
	}
	const meant = nearest(rule, waivable);
	return {
		problem: `Nessuna regola si chiama «${rule}».`,
		cure: `${meant === undefined ? '' : `Forse volevi «${meant}». `}Le regole che ammettono deroghe sono: ${waivable.join(', ')}.`,
	};
}
