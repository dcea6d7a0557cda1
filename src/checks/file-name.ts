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
	check({ collection, id, written }, known) {
		if (collection === 'partners') return isSlug(id) ? [] : [wrongName(id, 'bottegaviva.md')];
		if (collection !== 'offers') return [];
		const { partner } = written as { partner?: unknown };
		if (typeof partner !== 'string' || partner === '') return [];
		const [lead = '', ...rest] = id.split('--');
		// Where the file is named for a partner that exists and the field for none, the field is wrong.
		const owner = [partner, lead].find((name) => known.partners.includes(name)) ?? partner;
		if (lead === owner && rest.length === 1 && isSlug(rest.join())) return [];
		const own = rest.at(-1) ?? id.replace(`${partner}-`, '');
		return [wrongName(id, `${partner}--${isSlug(own) ? own : 'vetrina-online'}.md`)];
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
