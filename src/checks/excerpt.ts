import { excerpt as excerptOf } from '../catalogue/announcements.ts';
import { plainText } from '../markdown/markdown.ts';
import { fieldAt } from '../schema/describe.ts';
import { fittingTextAt } from './fitting-text.ts';
import type { CheckedEntry, Rule, RuleFinding } from './rule.ts';
import { textAt } from './written.ts';

/** A piece of news says in brief what it is about: without, its card is empty; at length, a wall of text. */
export const excerpt: Rule = {
	name: 'excerpt',
	scope: 'entry',
	check(entry) {
		const body = fittingTextAt(entry, 'body');
		const isBrief = textAt(entry.written, 'summary') !== undefined;
		if (entry.collection !== 'announcements' || body === undefined || isBrief) return [];
		const read = plainText(excerptOf({ summary: undefined, body }));
		const length = Array.from(read.normalize('NFC')).length;
		const most = mostOf(entry, 'summary');
		if (length === 0) return [missing];
		return length > most ? [tooLong(length, most)] : [];
	},
};

const missing: RuleFinding = {
	path: ['summary'],
	value: undefined,
	problem: "Manca il riassunto: nell'elenco delle novità si vedrebbe solo il titolo.",
	cure: 'Scrivilo in «summary», oppure metti la riga <!-- more --> dopo le prime frasi del testo.',
	severity: 'error',
};

function tooLong(length: number, most: number): RuleFinding {
	return {
		path: ['body'],
		value: length,
		problem: `Il testo prima della riga <!-- more --> ha ${length} caratteri: nell'elenco delle novità ce ne stanno ${most}.`,
		cure: 'Sposta la riga più in alto, oppure scrivi un riassunto in «summary».',
		severity: 'error',
	};
}

/** How many characters a text field may have. */
function mostOf({ fields }: CheckedEntry, field: string): number {
	const shape = fieldAt(fields, [field])?.shape;
	return shape?.kind === 'text' ? shape.max : Infinity;
}
