import type { Finding } from '../schema/issue.ts';
import type { Parts } from './parts.ts';

/**
 * Finds the lines of what findings quote («…») of the text under the fields. A quotation may be cut,
 * on one line, and without the signs of Markdown.
 *
 * @returns a function from a finding to its line in the file; the first line of the text when nothing
 * that it quotes is there
 */
export function bodyLineFinder({ body = '', bodyLine = 1 }: Parts): (finding: Finding) => number {
	const lines = body.split('\n');
	const blank = lines.findIndex((line) => line.trim() !== '');
	const top = bodyLine - Math.max(blank, 0);
	let words: Word[] | undefined;
	const offsetOf = (quotation: string) => {
		const exact = exactOffset(body, quotation);
		if (exact !== undefined) return exact;
		words ??= wordsOf(body);
		return looseOffset(words, wordsOf(quotation));
	};
	return (finding) => {
		if (body.length > maxSearched) return bodyLine;
		for (const quotation of quotationsOf(finding)) {
			const offset = offsetOf(quotation);
			if (offset !== undefined) return top + body.slice(0, offset).split('\n').length - 1;
		}
		return bodyLine;
	};
}

/** No text may be half as long. Of a longer one thousands of sentences may be wrong, and time counts. */
const maxSearched = 20_000;

/** What a finding shows of a text, the likeliest first; a character that nobody sees by its code. */
function quotationsOf({ problem, value }: Finding): string[] {
	const code = /U\+([0-9A-F]{4,6})/.exec(problem)?.[1];
	const unseen = code === undefined ? [] : [String.fromCodePoint(Number.parseInt(code, 16))];
	const quoted = [...problem.matchAll(/«([^»]+)»/g)].map(([, inside = '']) => inside);
	const shown = [...quoted, ...(typeof value === 'string' ? [value] : [])];
	return [...unseen, ...shown.map((text) => text.replace(/\S*…$/, '').trim())].filter(Boolean);
}

/** Whole words: «top» is not in "stop". */
function exactOffset(body: string, quotation: string): number | undefined {
	const isLetter = /[\p{L}\p{N}]/u;
	const before = isLetter.test(quotation.slice(0, 1)) ? String.raw`(?<![\p{L}\p{N}])` : '';
	const after = isLetter.test(quotation.slice(-1)) ? String.raw`(?![\p{L}\p{N}])` : '';
	return new RegExp(`${before}${RegExp.escape(quotation)}${after}`, 'iu').exec(body)?.index;
}

/** Where the longest beginning of the quotation stands, of four words at least. */
function looseOffset(words: Word[], [first, ...rest]: Word[]): number | undefined {
	if (first === undefined) return undefined;
	const enough = Math.min(4, rest.length + 1);
	let best: { length: number; offset: number } | undefined;
	words.forEach(({ text, offset }, at) => {
		if (text !== first.text) return;
		const differs = rest.findIndex((word, further) => words[at + 1 + further]?.text !== word.text);
		const length = 1 + (differs === -1 ? rest.length : differs);
		if (length >= enough && length > (best?.length ?? 0)) best = { length, offset };
	});
	return best?.offset;
}

function wordsOf(text: string): Word[] {
	return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
		text: word.normalize('NFC').toLowerCase(),
		offset: index,
	}));
}

interface Word {
	text: string;
	offset: number;
}
