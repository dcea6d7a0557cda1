/**
 * The first character of a text that looks like a space or like nothing, and is neither for a
 * computer: web pages and word processors leave them in what is copied.
 *
 * @returns in words, with its code; undefined when there is none
 */
export function oddCharacterIn(text: string): string | undefined {
	const found = odd.exec(text)?.[0];
	if (found === undefined) return undefined;
	const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	return isSpace.test(found)
		? `uno spazio diverso da quello della tastiera (${code})`
		: `un carattere che non si vede (${code})`;
}

/** A text as it looks. */
export function withoutOddCharacters(text: string): string {
	return text.replaceAll(new RegExp(odd, 'g'), (found) => (isSpace.test(found) ? ' ' : '')).trim();
}

/** What to do about one, wherever it stands. */
export const oddCharacterCure = 'Cancella quel punto della riga e riscrivilo con la tastiera.';

const odd = /[\u00A0\u00AD\u2007\u200B-\u200D\u202F\u2060\uFEFF]/;
const isSpace = /[\u00A0\u2007\u202F]/;
