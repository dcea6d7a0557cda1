/**
 * The pieces of HTML in a text, the first of each kind, in their order: of an element what opens or
 * closes it. `a < b` and `<https://…>` are none.
 */
export function htmlIn(written: string): string[] {
	// A tag must end: without the cut, `<a <a <a …` takes quadratic time.
	const tags = written.slice(0, written.lastIndexOf('>') + 1);
	const found = [...tags.matchAll(tag), ...written.matchAll(notATag)];
	const first = new Map<string, string>();
	for (const { 0: piece, 1: element } of found.sort((one, other) => one.index - other.index)) {
		const kind = (element ?? piece).toLowerCase();
		if (!first.has(kind)) first.set(kind, piece);
	}
	return [...first.values()];
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

const tag = /<\/?([a-z][a-z0-9-]*)(?:[\s/][^>]*)?>/gi;
const notATag = /<(?:!--|\?|!\[)/g;

// Control characters, spaces and joiners without width, breaks that only some programs show, tags, marks
// that turn the direction of what follows, and halves of characters, which no address can hold.
const unseen =
	/[^\P{Cc}\n\r\t]|[\u034F\u00AD\u200B\u2028\u2029\u2060\uFEFF\u{E0000}-\u{E007F}\p{Bidi_Control}\p{Cs}]/u;
