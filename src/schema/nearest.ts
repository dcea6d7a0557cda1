import leven, { closestMatch } from 'leven';

/**
 * The known word that somebody most likely meant.
 *
 * @returns the closest of `known` by edit distance, or undefined when even that one differs in more
 * than a third of the word's letters (two letters are always forgiven)
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	const maxDistance = Math.max(2, Math.floor(word.length / 3));
	return closestMatch(word, [...known], { maxDistance });
}

/**
 * The known words that are least unlike a word, however far they are.
 *
 * @param most how many
 */
export function closest(word: string, known: Iterable<string>, most: number): string[] {
	return [...known]
		.map((one) => ({ one, distance: leven(word, one) }))
		.sort((one, other) => one.distance - other.distance)
		.slice(0, most)
		.map(({ one }) => one);
}
