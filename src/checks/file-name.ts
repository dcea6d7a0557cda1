import { slugPattern } from '../schema/fields.ts';
import { show } from '../schema/messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

/**
 * The file's name is the entry's identifier and address. An offer's begins with its partner and two
 * hyphens, so that two partners can never meet on one path.
 */
export const fileName: Rule = {
	name: 'file-name',
	scope: 'entry',
	check({ collection, id, value }) {
		if (collection === 'partners') return isSlug(id) ? [] : [wrongName(id, 'bottegaviva.md')];
		if (collection !== 'offers') return [];
		const { partner } = value as { partner: string };
		const lead = `${partner}--`;
		const rest = id.slice(lead.length);
		if (id.startsWith(lead) && isSlug(rest)) return [];
		return [wrongName(id, `${lead}${isSlug(rest) ? rest : 'vetrina-online'}.md`)];
	},
};

function isSlug(name: string): boolean {
	return slugPattern.test(name);
}

function wrongName(id: string, right: string): RuleFinding {
	return {
		path: [],
		value: id,
		problem: `Il nome del file ${show(`${id}.md`)} non è quello che serve.`,
		cure: `Rinominalo usando minuscole, cifre e trattini, come in ${right}.`,
		severity: 'error',
	};
}
