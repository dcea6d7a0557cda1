/**
 * The first piece of HTML in a text.
 *
 * @returns undefined when there is none; `a < b` and `<https://…>` are none
 */
export function htmlIn(written: string): string | undefined {
	// A tag must end: without the cut, `<a <a <a …` takes quadratic time.
	const tags = written.slice(0, written.lastIndexOf('>') + 1);
	return (tag.exec(tags) ?? notATag.exec(written))?.[0];
}

/**
 * The code of the first character that nobody sees: U+202E.
 *
 * @returns undefined when there is none
 */
export function unseenIn(written: string): string | undefined {
	const code = unseen.exec(written)?.[0].codePointAt(0);
	return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const tag = /<\/?[a-z][a-z0-9-]*(?:[\s/][^>]*)?>/i;
const notATag = /<(?:!--|\?|!\[)/;

// Control characters, spaces and joiners without width, breaks that only some programs show, tags, marks
// that turn the direction of what follows, and halves of characters, which no address can hold.
const unseen =
	/[^\P{Cc}\n\r\t]|[\u034F\u00AD\u200B\u2028\u2029\u2060\uFEFF\u{E0000}-\u{E007F}\p{Bidi_Control}\p{Cs}]/u;
