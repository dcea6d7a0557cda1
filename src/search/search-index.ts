import type { Day } from '../schema/fields.ts';
import type { Choice } from '../catalogue/query-names.ts';

/** What the browser knows of every offer and term before it asks Pagefind for words. */
export interface SearchIndex {
	/** Names the folder of everything that was made together with it. */
	edition: string;
	builtOn: Day;
	terms: Record<TermKind, SearchTerm[]>;
	/** In the order of the list: what ends first comes first. Pagefind knows them by their place. */
	offers: SearchableOffer[];
}

export type TermKind = 'service' | 'category' | 'goal' | 'sector';

/** A term of a vocabulary, with the words that merchants use for it. */
export interface SearchTerm {
	id: string;
	label: { it: string };
	synonyms: string[];
	help?: string | undefined;
}

/** An offer as filters, counts and order see it. */
export interface SearchableOffer {
	/** Its place in the index. */
	place: number;
	/** For every choice, the values with which a merchant finds it. */
	values: Record<Choice, readonly string[]>;
	services: readonly string[];
	/** Sectors it was made for; none for one that suits all. */
	ownSectors: readonly string[];
	isNational: boolean;
	/** First and last day to sign up. */
	first: Day;
	last: Day;
	/** Its place among the newest. */
	newest: number;
}
