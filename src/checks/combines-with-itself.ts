import type { Rule } from './rule.ts';
import { textsAt } from './written.ts';

/** An offer is combined with others, not with itself. */
export const combinesWithItself: Rule = {
	name: 'combines-with-itself',
	scope: 'entry',
	check({ collection, id, written }) {
		if (collection !== 'offers') return [];
		return textsAt(written, 'combinesWith')
			.filter(({ text }) => text === id)
			.map(({ position }) => ({
				path: ['combinesWith', position],
				value: id,
				problem: `L'offerta «${id}» si abbina a se stessa.`,
				cure: "Togli questa riga, oppure indica un'altra offerta.",
				severity: 'error' as const,
			}));
	},
};
