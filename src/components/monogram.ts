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
	const letters =
		second === undefined ? lettersOf(first).slice(0, 2) : [initial(first), initial(second)];
	return { letters: letters.join('').toLocaleUpperCase('it'), pair: sprinkle(id) % pairs };
}

/** A number that names which differ little are far apart in; small enough to stay exact. */
function sprinkle(id: string): number {
	return Array.from(id).reduce(
		(sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521,
		0,
	);
}

function initial(word: string): string {
	return lettersOf(word)[0] ?? '';
}

/** An accent written apart stays with its letter. */
function lettersOf(word: string): string[] {
	return Array.from(segmenter.segment(word), ({ segment }) => segment);
}

const segmenter = new Intl.Segmenter('it');
