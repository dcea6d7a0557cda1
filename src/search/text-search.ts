import type { Pagefind } from './pagefind.ts';
import type { TextScores } from './rank.ts';

/** Asks Pagefind for one word at a time. */
export interface TextSearch {
	/** The offers that hold the word in any of its forms. */
	forms: (word: string) => Promise<TextScores>;
	/** The offers that hold a word which begins like this one. */
	beginnings: (word: string) => Promise<TextScores>;
}

/** Pagefind as we ask it: the best offer of each answer scores 1. */
export async function openTextSearch(pagefind: Pagefind): Promise<TextSearch> {
	// Without a worker, its program needs not be fetched a second time.
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	const { results } = await pagefind.search(null, { sort: { [placeSort]: 'asc' } });
	const places = new Map(results.map(({ id }, place) => [id, place]));
	const ask = async (text: string): Promise<TextScores> => {
		const answer = await pagefind.search(text, {});
		const best = Math.max(...answer.results.map(({ score }) => score));
		return new Map(
			answer.results.map(({ id, score }) => [
				places.get(id) ?? -1,
				// Whether a word is said at all counts more than how often.
				leastScore + (1 - leastScore) * (score / best),
			]),
		);
	};
	return {
		// Quoted, a word matches its own forms and nothing shorter.
		forms: (word) => ask(`"${word}"`),
		beginnings: ask,
	};
}

/** Pagefind's name for the order of the list. */
export const placeSort = 'place';

const leastScore = 0.5;
