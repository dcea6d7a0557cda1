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
		const [lead, ...rest] = id.split('--');
		if (lead === partner && rest.length === 1 && isSlug(rest.join())) return [];
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
