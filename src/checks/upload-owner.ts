import { nearest } from '../schema/nearest.ts';
import { show } from '../schema/shown-value.ts';
import { editorsFolder } from '../schema/upload.ts';
import type { Rule } from './rule.ts';

/** A folder of uploads is a partner's or the editors', so that everybody sees whose files they are. */
export const uploadOwner: Rule = {
	name: 'upload-owner',
	scope: 'catalogue',
	check({ entries, uploads }) {
		const partners = entries.filter(({ collection }) => collection === 'partners');
		const known = new Set([...partners.map(({ id }) => id), editorsFolder]);
		const owners = new Set(uploads.map(({ address }) => address.split('/')[2] ?? ''));
		return [...owners]
			.filter((owner) => !known.has(owner))
			.map((owner) => {
				const meant = nearest(owner.toLowerCase(), known);
				const others = `I file di un partner vanno nella cartella che ha il nome del suo file in content/partners; quelli della redazione in «${editorsFolder}».`;
				return {
					file: `public/uploads/${owner}`,
					path: [],
					value: owner,
					problem: `Nessun partner si chiama ${show(owner)}.`,
					cure:
						meant === undefined ? others : `Se è di «${meant}», chiama così la cartella. ${others}`,
					severity: 'error' as const,
				};
			});
	},
};
