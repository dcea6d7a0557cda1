import { splitWords } from './words.ts';

/** A place that a text names, and the text without its name. */
export interface NamedRegion {
	region: string;
	rest: string;
}

/**
 * The Region that some words name, if any.
 *
 * @param regions every place, with its official name
 */
export function namedRegion(
	text: string,
	regions: readonly { slug: string; name: string }[],
): NamedRegion | undefined {
	const words = wordsOf(text);
	for (const { region, name } of namesOf(regions)) {
		const at = words.findIndex((_word, from) =>
			name.every((word, position) => words[from + position] === word),
		);
		if (at === -1) continue;
		const rest = words.filter((_word, place) => place < at || place >= at + name.length);
		return { region, rest: rest.join(' ') };
	}
	return undefined;
}

/** The longest first: «Friuli Venezia Giulia» before «Friuli». */
function namesOf(regions: readonly { slug: string; name: string }[]) {
	return regions
		.flatMap(({ slug, name }) =>
			[...name.split('/'), ...(shortNames[slug] ?? [])].map((called) => ({
				region: slug,
				name: wordsOf(called),
			})),
		)
		.sort((one, other) => other.name.length - one.name.length);
}

/** In a name, a hyphen and a space are the same. */
function wordsOf(text: string): string[] {
	return splitWords(text.replaceAll('-', ' '));
}

/** What people call a Region beside its official names. */
const shortNames: Record<string, string[]> = {
	'friuli-venezia-giulia': ['Friuli'],
	'emilia-romagna': ['Emilia', 'Romagna'],
	'trentino-alto-adige': ['Trentino', 'Alto Adige'],
	'valle-d-aosta': ["Val d'Aosta", 'Aosta'],
};
