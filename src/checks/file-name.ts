import { show } from '../schema/shown-value.ts';
import { slugPattern } from '../schema/slug.ts';
import type { Known } from './known.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { textAt } from './written.ts';

/**
 * The file's name is the entry's identifier and address. An offer's begins with its partner and two
 * hyphens, so that two partners can never meet on one path; an announcement's with its date.
 */
export const fileName: Rule = {
	name: 'file-name',
	scope: 'entry',
	check({ collection, id, written }, known) {
		switch (collection) {
			case 'offers':
				return checkOffer(id, textAt(written, 'partner'), known);
			case 'announcements':
				return checkAnnouncement(id, textAt(written, 'date'));
			case 'partners':
				return isSlug(id) ? [] : [wrongName(id, `${slugOf(id, 'bottegaviva')}.md`)];
			case 'notices':
				return isSlug(id) ? [] : [wrongName(id, `${slugOf(id, 'vicini-e-connessi-2026')}.md`)];
			default:
				return [];
		}
	},
};

function checkOffer(id: string, partner: string | undefined, known: Known): RuleFinding[] {
	if (partner === undefined || !isSlug(partner)) return [];
	const [lead = '', ...rest] = id.split('--');
	// Where the file is named for a partner that exists and the field for none, the field is wrong.
	const owner = [partner, lead].find((name) => known.entries.partners.has(name)) ?? partner;
	if (lead === owner && rest.length === 1 && isSlug(rest.join())) return [];
	const own = rest.at(-1) ?? id.replace(`${partner}-`, '');
	return [wrongName(id, `${partner}--${slugOf(own, 'vetrina-online')}.md`)];
}

function checkAnnouncement(id: string, date: string | undefined): RuleFinding[] {
	const [, day, own = id] = /^(\d{4}-\d{2}-\d{2})-?(.*)$/.exec(id) ?? [];
	if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return [];
	if (day === date && isSlug(own)) return [];
	return [wrongName(id, `${date}-${slugOf(own, 'apre-il-nuovo-avviso')}.md`)];
}

function isSlug(name: string): boolean {
	return slugPattern.test(name);
}

/** The name in small letters, digits and hyphens, or the example where nothing is left of it. */
function slugOf(name: string, example: string): string {
	const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
	const words = plain.match(/[a-z0-9]+/g);
	return words === null ? example : words.join('-');
}

function wrongName(id: string, right: string): RuleFinding {
	return {
		path: [],
		value: id,
		problem: `Il nome del file ${show(`${id}.md`)} non è quello che serve.`,
		cure: `Rinominalo in ${right}, con minuscole, cifre e trattini.`,
		severity: 'error',
	};
}
