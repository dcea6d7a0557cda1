/** How many pairs of colours PartnerLogo.css has. */
const pairs = 5;

/**
 * What stands for a partner without a logo: at most two letters and one of a few pairs of colours,
 * always the same for the same partner. A name of signs alone has no letters.
 */
export function monogramOf({ id, name }: { id: string; name: string }) {
	const words = name.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
	// "Bit di Paese" is BP.
	const important = words.filter((word) => !/^\p{Ll}/u.test(word));
	const [first = '', second] = important.length > 1 ? important : words;
	const letters = second === undefined ? [...first].slice(0, 2) : [initial(first), initial(second)];
	const sum = [...id].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
	return { letters: letters.join('').toLocaleUpperCase('it'), pair: sum % pairs };
}

function initial(word: string): string {
	return [...word][0] ?? '';
}
