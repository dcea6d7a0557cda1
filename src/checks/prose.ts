import type { Collection } from './catalogue-index.ts';
import { fittingTextAt } from './fitting-text.ts';
import type { CheckedEntry } from './rule.ts';
import { textAt } from './written.ts';

/** A text of an entry in which somebody explains something. */
export interface Prose {
	path: string[];
	/** Without the signs of Markdown, addresses and code; blocks and headings are still apart. */
	plain: string;
}

/**
 * The texts of an entry that people read in sentences, but those that are longer than they may be;
 * settings and vocabularies have none.
 */
export function proseOf(entry: Pick<CheckedEntry, 'collection' | 'written' | 'fields'>): Prose[] {
	const fields = proseFields[entry.collection] ?? [];
	return fields.flatMap((field) => {
		const text = fittingTextAt(entry, field);
		return text === undefined ? [] : [{ path: [field], plain: plainText(text) }];
	});
}

/** Whether the texts of an entry are Italian, as they are unless it says otherwise. */
export function isItalian(written: object): boolean {
	return (textAt(written, 'lang') ?? 'it') === 'it';
}

/** The sentences of a plain text: what stands in a list is one too, a heading is none. */
export function sentencesOf(plain: string): string[] {
	return plain
		.split(blockStart)
		.filter((block) => !/^\s*#/.test(block))
		.map((block) => block.replace(/^\s*(?:[*+>-]|\d+[.)])\s+/, '').replaceAll(/\n\s*/g, ' '))
		.flatMap((block) => block.split(sentenceEnd))
		.filter((sentence) => /\p{L}/u.test(sentence));
}

const proseFields: Partial<Record<Collection, string[]>> = {
	offers: ['summary', 'freeWhat', 'afterwardsNote', 'body'],
	partners: ['body'],
	announcements: ['summary', 'body'],
	notices: ['body'],
};

/** Markdown as words in sentences: without its signs, addresses and code; blocks are still apart. */
export function plainText(markdown: string): string {
	const prose = markdown
		.replaceAll(
			/(`{3,}|~{3,})[\s\S]*?(?:\1|$)|(?<!`)(`{1,2})(?!`)[^\n]*?(?<!`)\2(?!`)|<!--[\s\S]*?-->/g,
			' ',
		)
		.replaceAll(/!\[[^[\]\n]*\](?:\([^()\n]*\)|\[[^[\]\n]*\])/g, ' ')
		.replaceAll(/\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1')
		.replaceAll(/<?https?:\/\/[^\s>]+>?/g, ' ')
		.replaceAll(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '');
	// Few texts have an address, and looking for one at every letter takes long.
	return prose.includes('@') ? prose.replaceAll(/[\w.+-]{1,64}@\S+/g, ' ') : prose;
}

/** Where a paragraph, a heading or an item of a list begins. */
export const blockStart = /\n\s*\n|\n(?=\s*(?:[*+>-]|\d+[.)]|#{1,6})\s)/;

/** "S.r.l. di" and "es. tre" go on: a sentence begins with a capital, a digit or a quotation mark. */
export const sentenceEnd = /(?<=[.!?…][»")]?)\s+(?=[«"(]?[\p{Lu}\d])/u;
