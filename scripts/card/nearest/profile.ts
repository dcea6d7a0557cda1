import { availableRegions } from '../../../src/catalogue/coverage.ts';
import type { FoundFile } from '../../../src/checks/catalogue-index.ts';
import { plainText } from '../../../src/checks/prose.ts';
import { textAt, textsAt } from '../../../src/checks/written.ts';
import { type Region, regionSlugs } from '../../../src/schema/regions.ts';
import { tellingWords } from '../../../src/search/words.ts';

/** What an offer is about, as far as offers are compared: from its written form, right or wrong. */
export interface Profile {
	file: string;
	id: string;
	partner: string | undefined;
	status: string | undefined;
	category: string | undefined;
	services: string[];
	/** Every place where a merchant can use it. */
	places: ReadonlySet<Region>;
	/** How much it speaks of each stem, with a word of that stem as it was written first. */
	words: ReadonlyMap<string, { weight: number; written: string }>;
}

/** The profile of an offer. */
export function profileOf({ file, id, written }: FoundFile): Profile {
	return {
		...{ file, id },
		partner: textAt(written, 'partner'),
		status: textAt(written, 'status'),
		category: textAt(written, 'category'),
		services: textsAt(written, 'services').map(({ text }) => text),
		places: placesOf(written),
		words: wordsOf(written),
	};
}

function placesOf(written: object | undefined): ReadonlySet<Region> {
	const coverage = textAt(written, 'coverage');
	if (coverage === 'tutta-italia') return new Set(regionSlugs);
	const named = new Set(textsAt(written, 'regions').map(({ text }) => text));
	const regions = regionSlugs.filter((region) => named.has(region));
	return new Set(availableRegions({ coverage: { kind: 'regional', regions } }));
}

/** A title says more in a word than a description. */
function wordsOf(written: object | undefined): Profile['words'] {
	const words = new Map<string, { weight: number; written: string }>();
	for (const [field, weight] of weights) {
		const text = plainText((textAt(written, field) ?? '').slice(0, longest));
		for (const { stem, from, to } of tellingWords(text)) {
			const known = words.get(stem);
			words.set(stem, {
				weight: (known?.weight ?? 0) + weight,
				written: known?.written ?? text.slice(from, to).toLowerCase(),
			});
		}
	}
	return words;
}

const weights = [
	['title', 3],
	['summary', 2],
	['freeWhat', 1],
	['body', 1],
] as const;

/** As long as no text of the schema; a file may hold more. */
const longest = 5_000;
