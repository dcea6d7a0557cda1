import type { ConceptMatch } from './concepts.ts';
import type { SearchableOffer, TermKind } from './search-index.ts';

/** How well the text of each offer answers a word, by the offer's place. */
export type TextScores = Map<number, number>;

/**
 * The offers that answer a query, the best first. An offer answers a word with its text or with a
 * term of the vocabularies that the word names; rare words count more. Those that answer much less
 * of the query than the best one are left out.
 *
 * @param texts for every word of the query
 * @param matches the terms that the words name
 */
export function rankOffers(
	offers: readonly SearchableOffer[],
	texts: TextScores[],
	matches: ConceptMatch[],
): SearchableOffer[] {
	const sectorsAlone = texts.map((_text, word) => namesSectorAlone(word, matches));
	const answers = offers.map((offer) => answerOf(offer, texts, matches, sectorsAlone));
	const weights = texts.map((_text, word) => {
		const answered = answers.filter(({ words }) => (words[word]?.score ?? 0) > 0).length;
		return Math.log(1 + offers.length / Math.max(answered, 1));
	});
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	const share = (values: number[]) =>
		values.reduce((sum, value, word) => sum + value * (weights[word] ?? 0), 0) / whole;
	const scored = answers.map(({ offer, words, likeness }) => ({
		offer,
		coverage: share(words.map(({ coverage }) => coverage)),
		score: share(words.map(({ score }) => score)) + likenessWeight * likeness,
	}));
	const most = Math.max(...scored.map(({ coverage }) => coverage));
	return scored
		.filter(({ coverage }) => coverage > 0 && coverage >= most * leastShare)
		.sort((one, other) => other.score - one.score || one.offer.place - other.offer.place)
		.map(({ offer }) => offer);
}

/** Whether a word says who asks rather than what for: «panificio». */
function namesSectorAlone(word: number, matches: ConceptMatch[]): boolean {
	const named = matches.filter(({ strengths }) => strengths[word] === 1);
	return named.length > 0 && named.every(({ concept: { kind } }) => kind === 'sector');
}

function answerOf(
	offer: SearchableOffer,
	texts: TextScores[],
	matches: ConceptMatch[],
	sectorsAlone: boolean[],
) {
	const own = matches.filter(({ concept: { kind, id } }) => termsOf(offer, kind).includes(id));
	const suits = matches.filter(
		({ concept: { kind } }) => kind === 'sector' && offer.ownSectors.length === 0,
	);
	return {
		offer,
		likeness: Math.max(
			0,
			...own.map(({ concept, likeness }) => likeness * kindWeight[concept.kind]),
		),
		words: texts.map((text, word) => {
			const said = text.get(offer.place) ?? 0;
			const named = Math.max(
				0,
				...own.map(({ concept, strengths }) => (strengths[word] ?? 0) * kindWeight[concept.kind]),
				...suits.map(({ strengths }) => (strengths[word] ?? 0) * suitsEverybody),
			);
			const isForSector =
				sectorsAlone[word] === true &&
				[...own, ...suits].some(({ strengths }) => strengths[word] === 1);
			// A text that says the word is an answer, however often it says it.
			const coverage = said > 0 || isForSector ? 1 : named;
			return { score: Math.max(textWeight * said, named), coverage };
		}),
	};
}

function termsOf({ values, services, ownSectors }: SearchableOffer, kind: TermKind) {
	switch (kind) {
		case 'service':
			return services;
		case 'sector':
			return ownSectors;
		case 'category':
		case 'goal':
			return values[kind];
	}
}

/** How much it says that an offer has a term of the kind which the query names. */
const kindWeight: Record<TermKind, number> = { service: 1, category: 0.5, goal: 0.3, sector: 0.5 };
const suitsEverybody = 0.3;
const textWeight = 0.7;
const likenessWeight = 1.5;
const leastShare = 0.6;
