import type { SearchIndex, SearchTerm, TermKind } from './search-index.ts';
import { tellingWords, type Word } from './words.ts';

/** A term of a vocabulary as a query meets it. */
export interface Concept {
	kind: TermKind;
	id: string;
	/** Its label and synonyms, as stems. */
	phrases: string[][];
	/** How well each stem names it: whole in a label or synonym, less in its explanation. */
	strengths: Map<string, number>;
}

/** How a query meets a term. */
export interface ConceptMatch {
	concept: Concept;
	/** How much the query and the likeliest phrase are the same, from 0 to 1. */
	likeness: number;
	/** For every word of the query, how well it names the term. */
	strengths: number[];
}

/** The terms of the vocabularies, ready to be met. */
export function buildConcepts(terms: SearchIndex['terms']): Concept[] {
	return Object.entries(terms).flatMap(([kind, ofKind]) =>
		ofKind.map((term) => buildConcept(kind as TermKind, term)),
	);
}

/** The terms that some word of a query names. */
export function matchConcepts(words: Word[], concepts: Concept[]): ConceptMatch[] {
	const rarity = stemRarity(concepts);
	// A word that names something by itself is not the beginning of another: POS is not «posta».
	const mayBegin = words.map((word) => !namesConcept(word, concepts));
	return concepts.flatMap((concept) => {
		const strengths = words.map(({ stem }, at) => strengthOf(stem, concept, mayBegin[at] === true));
		if (strengths.every((strength) => strength === 0)) return [];
		return [{ concept, strengths, likeness: likenessOf(words, concept, rarity) }];
	});
}

/** Whether some term is named by the word. */
export function namesConcept({ stem }: Word, concepts: Concept[]): boolean {
	return concepts.some((concept) => concept.strengths.has(stem));
}

function buildConcept(kind: TermKind, { id, label, synonyms, help = '' }: SearchTerm): Concept {
	const phrases = [...Object.values(label), ...synonyms].map(stemsOf);
	return {
		kind,
		id,
		phrases,
		strengths: new Map([
			...stemsOf(help).map((stem): [string, number] => [stem, inExplanation]),
			...phrases.flat().map((stem): [string, number] => [stem, 1]),
		]),
	};
}

function strengthOf(stem: string, { strengths }: Concept, mayBegin: boolean): number {
	const whole = strengths.get(stem);
	if (whole !== undefined) return whole;
	if (!mayBegin || stem.length < shortestBeginning) return 0;
	return [...strengths.keys()].some((known) => known.startsWith(stem)) ? asBeginning : 0;
}

/** The weight of what query and phrase share, over the weight of all that they say. */
function likenessOf(words: Word[], { phrases }: Concept, rarity: (stem: string) => number): number {
	const asked = new Set(words.map(({ stem }) => stem));
	const weigh = (stems: Iterable<string>) =>
		[...stems].reduce((sum, stem) => sum + rarity(stem), 0);
	const shares = phrases.map((phrase) => {
		const shared = [...asked].filter((stem) => phrase.includes(stem));
		return weigh(shared) / weigh(new Set([...asked, ...phrase]));
	});
	return Math.max(...shares);
}

/** How few terms hold a stem: a word that is in all of them tells little. */
function stemRarity(concepts: Concept[]): (stem: string) => number {
	const holders = new Map<string, number>();
	for (const { phrases } of concepts) {
		for (const stem of new Set(phrases.flat())) holders.set(stem, (holders.get(stem) ?? 0) + 1);
	}
	return (stem) => Math.log(1 + concepts.length / (holders.get(stem) ?? 1));
}

function stemsOf(text: string): string[] {
	return tellingWords(text).map(({ stem }) => stem);
}

const inExplanation = 0.4;
const asBeginning = 0.7;
const shortestBeginning = 3;
