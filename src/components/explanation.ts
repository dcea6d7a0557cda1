import type { Catalogue } from '../catalogue/catalogue.ts';

/**
 * What a term means, in the language of the page, or in Italian where nobody has translated it.
 *
 * @returns the sentence and its language; undefined for a term that is not explained
 */
export function explanationIn(
	{ help, helpIn }: Explained,
	lang: string,
): { words: string; lang: string } | undefined {
	const translated: Partial<Record<string, string>> = { ...helpIn };
	const words = translated[lang];
	if (words !== undefined) return { words, lang };
	return help === undefined ? undefined : { words: help, lang: 'it' };
}

type Explained = Pick<Catalogue['categories'][number], 'help' | 'helpIn'>;
