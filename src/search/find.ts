import type { Day } from '../schema/fields.ts';
import { type Concept, matchConcepts, namesConcept } from './concepts.ts';
import { correct } from './correct.ts';
import { rankOffers, type TextScores } from './rank.ts';
import type { SearchableOffer, SearchIndex } from './search-index.ts';
import type { TextSearch } from './text-search.ts';
import { type PlacedWord, tellingWords, type Word } from './words.ts';

/** What answers a search: all of it is fetched when it is wanted first. */
export interface Engine {
	index: SearchIndex;
	concepts: Concept[];
	text: () => Promise<TextSearch>;
	/** The known words, the commonest first. */
	words: () => Promise<readonly string[]>;
}

/** What the words of a query find, before anything is chosen. */
export interface Found {
	/** The most fitting first. */
	offers: SearchableOffer[];
	/** Every offer that can be activated; the same as `offers` where there are no words. */
	open: SearchableOffer[];
	/** What was most likely meant, where some word had a mistake. */
	meant: string | undefined;
}

/**
 * The offers that answer some words and can be activated today. A word that nobody knows is taken
 * for the nearest known one; where there is none, nothing is found.
 *
 * @param literal whether the words are meant as they are written
 */
export async function find(
	{ index, concepts, text, words }: Engine,
	{ asked, literal, today }: { asked: string; literal: boolean; today: Day },
): Promise<Found> {
	const open = index.offers.filter(({ first, last }) => first <= today && today <= last);
	const written = tellingWords(asked);
	// Of an empty index Pagefind says nothing but an error.
	if (written.length === 0 || open.length === 0) return { offers: open, open, meant: undefined };
	const search = await text();
	const understood = await Promise.all(
		written.map((word) => understand(word, { search, concepts, words, literal })),
	);
	const known = understood.filter((one) => one !== undefined);
	if (known.length === 0) return { offers: [], open, meant: undefined };
	const matches = matchConcepts(
		known.map(({ word }) => word),
		concepts,
	);
	const offers = rankOffers(
		open,
		known.map(({ scores }) => scores),
		matches,
	);
	const changed = known.some(({ word }) => written.every((one) => one !== word));
	const meant = changed ? replaceWords(asked, written, understood) : undefined;
	return { offers, open, meant };
}

/** A word with the offers that hold it, or those of the word that was most likely meant. */
async function understand(word: Word, context: Context): Promise<Understood | undefined> {
	const { search, concepts, words, literal } = context;
	const scores = await search.forms(word.written);
	if (scores.size > 0 || namesConcept(word, concepts)) return { word, scores };
	const known = await words();
	if (known.some((other) => other.startsWith(word.written))) {
		return { word, scores: await search.beginnings(word.written) };
	}
	const meant = literal ? undefined : correct(word.written, known);
	const [corrected] = meant === undefined ? [] : tellingWords(meant);
	if (corrected === undefined) return undefined;
	return { word: corrected, scores: await search.forms(corrected.written) };
}

/** The text with what was meant in the places of what was written; all else stays as it was. */
function replaceWords(
	asked: string,
	written: PlacedWord[],
	understood: (Understood | undefined)[],
): string {
	let text = '';
	let done = 0;
	for (const [position, word] of written.entries()) {
		const meant = understood[position]?.word ?? word;
		text += asked.slice(done, word.from);
		text += meant === word ? asked.slice(word.from, word.to) : meant.written;
		done = word.to;
	}
	return text + asked.slice(done);
}

interface Understood {
	word: Word;
	scores: TextScores;
}

interface Context {
	search: TextSearch;
	concepts: Concept[];
	words: Engine['words'];
	literal: boolean;
}
