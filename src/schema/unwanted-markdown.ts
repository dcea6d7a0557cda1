/**
 * The first heading of level 1 or 2 in a Markdown text, which are the page's own: the line that people
 * read. Deep inside lists and quotes one may be missed; the site shows it as one of level 3.
 *
 * @returns undefined when there is none; `#1`, `#parola` and lines of code are none
 */
export function pageHeadingIn(written: string): string | undefined {
	let above: string | undefined;
	let isInside = false;
	for (const line of linesOutsideCode(written)) {
		if (highHeading.test(line)) return line.trim();
		if (underline.test(line) && above !== undefined) return above.trim();
		const isBlank = line.trim() === '';
		// An empty item holds nothing of the lines below; right below a text its mark is part of the text.
		const isEmptyItem = above === undefined && emptyItem.test(line);
		const endsBlock = isBlank || otherBlock.test(line) || (isEmptyItem && !isInside);
		// What follows in the same block as a list or a quote is part of it, until an empty line.
		isInside =
			!endsBlock && (isInside || opensInside.test(line) || (above ?? line).startsWith(' '));
		above = endsBlock || isInside ? undefined : line;
	}
	return undefined;
}

/**
 * The first picture in a Markdown text.
 *
 * @returns undefined when there is none; one in code is none
 */
export function pictureIn(written: string): string | undefined {
	// Few texts have one, and looking for code takes longer.
	if (!written.includes('![')) return undefined;
	const text = linesOutsideCode(written).join('\n').replaceAll(codeSpan, ' ');
	return picture.exec(text)?.[0];
}

/** The lines, with an empty one in the place of each line of a block of code between fences. */
function linesOutsideCode(written: string): string[] {
	let fence: string | undefined;
	let closing = closingInside;
	return written.split(/\r?\n/).map((line) => {
		// A list or a quote ends at the margin, and with it the code inside.
		if (closing === closingInside && /^[^\s>]/.test(line)) fence = undefined;
		const mark = (fence === undefined ? opening : closing).exec(line)?.[1];
		if (fence === undefined) {
			fence = mark;
			closing = line.trimStart().startsWith(mark ?? '') ? closingOutside : closingInside;
			return mark === undefined ? line : '';
		}
		if (mark?.startsWith(fence)) fence = undefined;
		return '';
	});
}

// A heading or a block of code may stand in a list or a quote. Only the first number of a list can
// stand right below a text.
const containers = String.raw`^ {0,3}(?:(?:>|(?:[-*+]|1[.)])(?= ))(?: {1,4}(?! )|(?<=>)))*`;

const highHeading = new RegExp(String.raw`${containers}#{1,2}(?:[ \t]|$)`);
const opening = new RegExp(`${containers}(\`{3,}(?=[^\`]*$)|~{3,})`);
const closingOutside = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const closingInside = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const emptyItem = /^(?:[-*+]|\d{1,9}[.)])[ \t]*$/;
const opensInside = /^(?:[ \t]|>|(?:[-*+]|\d{1,9}[.)])[ \t]+\S|\[[^\]]+\]:)/;
const otherBlock =
	/^ {0,3}(?:#{3,6}(?:[ \t]|$)|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$|(?:-[ \t]*){3,}$)/;

const codeSpan = /`+[^`]*`+/g;
// Of one within another the inner is found: the search never goes over the same text twice.
const picture =
	/(?<!\\)!\[(?:[^\]\\\n!]|!(?!\[)|\\.){0,300}\](?:\([^()\n]{0,300}\)|\[[^\]\n]{1,300}\])/;
