/**
 * A sentence in which no value of a contributor takes over: what it quotes is cut, and so are words
 * longer than any that people write.
 */
export function shortened(sentence: string): string {
	return sentence
		.replaceAll(/«([^»]{80})[^»]+(?=»)/gu, (_, begin: string) => `«${begin.slice(0, -1)}…`)
		.replaceAll(/\S{200,}/gu, (word) => `${word.slice(0, 79)}…`);
}
