/** What a file is made of: its fields in YAML and, in Markdown, the text under them. */
export interface Parts {
	yaml: string;
	/** The line on which the fields begin. */
	yamlLine: number;
	/** The text under the fields; undefined in a file that is all fields. */
	body?: string;
	/** The first line of that text that is not blank, or its first at all. */
	bodyLine?: number;
}

/**
 * Takes a file apart.
 *
 * @param file its name, whose ending says whether it is Markdown
 * @param text all of it; line ends may be of any kind
 * @returns the parts, or which of the two lines of dashes is missing
 */
export function partsOf(file: string, text: string): Parts | { missing: 'opening' | 'closing' } {
	const lines = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
	if (!/\.mdx?$/.test(file)) return { yaml: lines, yamlLine: 1 };
	// A word after the dashes would be the language of the fields, and some tools would run it.
	const opening = /^---[ \t]*(?:\n|$)/.exec(lines);
	if (opening === null) return { missing: 'opening' };
	const start = opening[0].length;
	// Begins at the line end before, since the second dashes may follow the first at once.
	const closing = /\n---[ \t]*(?:\n|$)/.exec(lines.slice(start - 1));
	if (closing === null) return { missing: 'closing' };
	const bodyStart = start - 1 + closing.index + closing[0].length;
	const body = lines.slice(bodyStart);
	return {
		yaml: lines.slice(start, start - 1 + closing.index),
		yamlLine: 2,
		body,
		bodyLine: lines.slice(0, bodyStart).split('\n').length + blankLinesBefore(body),
	};
}

function blankLinesBefore(body: string): number {
	const first = body.split('\n').findIndex((line) => line.trim() !== '');
	return Math.max(first, 0);
}
