/**
 * What the forms of an Italian word have in common, roughly: numbers, genders, the commonest forms of
 * verbs and the nouns made of them. Two words of one stem are taken for one.
 *
 * @param word in small letters without accents
 */
export function stem(word: string): string {
	if (word.length <= 3) return word;
	const ending = endings.find(({ pattern, rest, notAfter }) => {
		const found = pattern.exec(word);
		return found !== null && found.index >= rest && word.charAt(found.index - 1) !== notAfter;
	});
	if (ending !== undefined) return word.replace(ending.pattern, '');
	return word.replace(/ier[aeio]$/, 'ier').replace(/h?[aeiou]{1,2}$/, '');
}

/** Endings that go, where so many letters are left before them; some not after a certain letter. */
const endings: { pattern: RegExp; rest: number; notAfter?: string }[] = [
	{ pattern: /(?:ar|er|ir)(?:mi|ti|si|ci|vi|lo|la|li|le|ne)$/, rest: 3 },
	{ pattern: /[ai]zion[ei]$/, rest: 4 },
	{ pattern: /at(?:or[ei]|ric[ei])$/, rest: 5 },
	{ pattern: /[ai]ment[oi]$/, rest: 3 },
	{ pattern: /[aei]re$/, rest: 3, notAfter: 'i' },
	{ pattern: /[ae]ndo$/, rest: 4 },
	{ pattern: /[aiu]t[aeoi]$/, rest: 5 },
	{ pattern: /it[ae]$/, rest: 4 },
];
