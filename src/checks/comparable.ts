/**
 * A text as it is compared with others: without capitals, accents, signs and double spaces. One that is
 * nothing but signs stays as it is.
 */
export function comparable(text: string): string {
	const words = text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return words === '' ? text : words;
}
