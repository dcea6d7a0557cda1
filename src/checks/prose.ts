import { textAt } from './written.ts';
import type { CheckedEntry } from './rule.ts';

/** A text of an entry that people read in sentences. */
export interface Prose {
	path: string[];
	/** As it was written, Markdown included. */
	text: string;
}

/** The texts of an entry in which somebody explains something; the settings and vocabularies have none. */
export function proseOf({ collection, written }: CheckedEntry): Prose[] {
	const fields: Record<string, string[]> = {
		offers: ['summary', 'freeWhat', 'afterwardsNote', 'body'],
		partners: ['body'],
		announcements: ['summary', 'body'],
		notices: ['body'],
	};
	return (fields[collection] ?? []).flatMap((field) => {
		const text = textAt(written, field);
		return text === undefined ? [] : [{ path: [field], text }];
	});
}

/** Whether the texts of an entry are Italian, as they are unless it says otherwise. */
export function isItalian({ written }: CheckedEntry): boolean {
	return (textAt(written, 'lang') ?? 'it') === 'it';
}

/** The text without the signs of Markdown, addresses and code. */
export function plainText(markdown: string): string {
	return markdown
		.replaceAll(/```[\s\S]*?(?:```|$)|`[^`\n]*`|<!--[\s\S]*?-->/g, ' ')
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/<?https?:\/\/[^\s>]+>?|\S+@\S+/g, ' ')
		.replaceAll(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '');
}

/** The sentences of a Markdown text: what stands in a list is one too, a heading is none. */
export function sentencesOf(markdown: string): string[] {
	return plainText(markdown)
		.split(/\n\s*\n|\n(?=\s*(?:[*+>-]|\d+[.)]|#{1,6})\s)/)
		.filter((block) => !/^\s*#/.test(block))
		.map((block) => block.replace(/^\s*(?:[*+>-]|\d+[.)])\s+/, '').replaceAll(/\s+/g, ' '))
		.flatMap((block) => block.split(sentenceEnd))
		.filter((sentence) => /\p{L}/u.test(sentence));
}

/** Words as a word processor counts them: what stands between spaces and has a letter or digit. */
export function wordsOf(sentence: string): string[] {
	return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
}

// "S.r.l. di" and "es. tre" go on: a sentence begins with a capital, a digit or a quotation mark.
const sentenceEnd = /(?<=[.!?…][»")]?)\s+(?=[«"(]?[\p{Lu}\d])/u;
