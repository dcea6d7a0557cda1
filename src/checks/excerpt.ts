import { excerpt as excerptOf } from '../catalogue/announcements.ts';
import { fittingTextAt } from './fitting-text.ts';
import type { Rule } from './rule.ts';
import { textAt } from './written.ts';

/** A piece of news says in brief what it is about: without, its card in the list is empty. */
export const excerpt: Rule = {
	name: 'excerpt',
	scope: 'entry',
	check(entry) {
		const body = fittingTextAt(entry, 'body');
		const isBrief = textAt(entry.written, 'summary') !== undefined;
		if (entry.collection !== 'announcements' || body === undefined || isBrief) return [];
		if (excerptOf({ summary: undefined, body }) !== '') return [];
		return [
			{
				path: ['summary'],
				value: undefined,
				problem: "Manca il riassunto: nell'elenco delle novità si vedrebbe solo il titolo.",
				cure: 'Scrivilo in «summary», oppure metti la riga <!-- more --> dopo le prime frasi del testo.',
				severity: 'error',
			},
		];
	},
};
