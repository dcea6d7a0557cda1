/**
 * A stranger's text for one line of a Markdown comment, where it is seen letter by letter and does
 * nothing: no markup, no HTML, no link, and no mention or reference, which GitHub finds after the
 * backslashes are gone and in answers by e-mail even in code. What nobody would see is shown as its code.
 *
 * @param most how many characters; the rest is an ellipsis
 */
export function asText(text: string, most = 300): string {
	return seen(text, most)
		.replaceAll(/[&<>]/g, (sign) => entities[sign] ?? '')
		.replaceAll(/[\\`*_[\]|~]/g, (sign) => `\\${sign}`)
		.replaceAll('$', '<span>$</span>')
		.replaceAll(/(@|(?<!&)#|gh-|:(?=\/|[\w+-]+:)|www)(?=\S)/giu, `$1${apart}`)
		.replaceAll(hash, (found) => `${found.slice(0, 4)}${apart}${found.slice(4)}`);
}

/**
 * A stranger's address, path or code as Markdown's code, to be copied letter by letter. Only in a
 * mention, and in a command to the log in which the card is printed, there is something unseen.
 */
export function asCode(text: string, most = 200): string {
	const shown = seen(text, most).replaceAll(/(?<![\w.])@(?=\w)|##(?=\[)/g, '$&\u200B');
	if (shown === '') return '';
	const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
	const fence = '`'.repeat(longest + 1);
	const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
	return `${fence}${pad}${shown.replaceAll('|', '\u2223')}${pad}${fence}`;
}

/** On one line, cut, with a code for every character that hides or that turns the line. */
function seen(text: string, most: number): string {
	const cut = text.length > most * 4 ? text.slice(0, most * 4) : text;
	const line = cut
		.replaceAll(/[\n\r\t\v\f\u2028\u2029\u0085]/g, ' ')
		.replaceAll(hidden, (sign) => {
			const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
			return `[U+${code}]`;
		})
		.replaceAll(/ {2,}/g, ' ')
		.trim();
	const letters = Array.from(line);
	return letters.length > most || cut !== text ? `${letters.slice(0, most - 1).join('')}…` : line;
}

// Controls, halves of characters, marks of direction, what has no width, other spaces than the common
// ones, and marks that pile up on one letter.
const hidden =
	/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2000-\u200A\u3000]|(?<=\p{M}{3})\p{M}/gu;

// GitHub links what looks like a commit; a number alone, such as a VAT number, is none.
const hash = /(?<![\p{L}\d])(?=\d*[a-f])(?=[a-f]*\d)[a-f\d]{7,40}(?![\p{L}\d])/giu;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A space without width. */
const apart = '&#8203;';
