import type { Command, Font } from 'opentype.js';

/** A line of text as the `d` of a path, and how wide it is. */
export interface DrawnLine {
	path: string;
	width: number;
}

/**
 * A text as outlines, which look the same wherever no font is installed.
 *
 * @param fonts each letter comes from the first that has it; one that none has is left out
 * @param at where the line begins, on its base line
 */
export function drawLine(
	text: string,
	fonts: Font[],
	{ x, y, size }: { x: number; y: number; size: number },
): DrawnLine {
	let width = 0;
	const paths = runsOf(text, fonts).map(({ font, letters }) => {
		const path = font
			.getPath(letters, x + width, y, size)
			.commands.map(written)
			.join('');
		width += font.getAdvanceWidth(letters, size);
		return path;
	});
	return { path: paths.join(''), width };
}

/**
 * Breaks a text between words into lines that fit, in the largest size that leaves no more lines than
 * wanted. A word that is too long for a line makes all letters smaller.
 *
 * @param sizes from the largest; the last one is taken even if it does not fit
 */
export function fitText(
	text: string,
	fonts: Font[],
	{ width, lines: most, sizes }: { width: number; lines: number; sizes: number[] },
): { lines: string[]; size: number } {
	for (const size of sizes) {
		const broken = breakLines(text, fonts, { width, size });
		const fits = broken.every((line) => widthOf(line, fonts, size) <= width);
		if ((fits && broken.length <= most) || size === sizes.at(-1)) return { lines: broken, size };
	}
	throw new RangeError('There is no size to try.');
}

/** opentype.js has a function for this, which writes NaN for numbers such as 403.00000000000006. */
function written({ type, x1, y1, x2, y2, x, y }: Command): string {
	const numbers = [x1, y1, x2, y2, x, y].filter((number) => number !== undefined);
	return type + numbers.map((number) => Math.round(number * 10) / 10).join(' ');
}

function breakLines(
	text: string,
	fonts: Font[],
	{ width, size }: { width: number; size: number },
): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const longer = [...lines.slice(-1), word].join(' ');
		if (lines.length > 0 && widthOf(longer, fonts, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

function widthOf(text: string, fonts: Font[], size: number): number {
	return runsOf(text, fonts).reduce(
		(width, { font, letters }) => width + font.getAdvanceWidth(letters, size),
		0,
	);
}

/** Letters that follow each other and come from the same font. */
function runsOf(text: string, fonts: Font[]): { font: Font; letters: string }[] {
	const runs: { font: Font; letters: string }[] = [];
	for (const letter of text) {
		const font = fonts.find((one) => one.charToGlyphIndex(letter) > 0);
		const last = runs.at(-1);
		if (font === undefined) continue;
		if (last?.font === font) last.letters += letter;
		else runs.push({ font, letters: letter });
	}
	return runs;
}
