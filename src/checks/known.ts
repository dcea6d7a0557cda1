import type { ReferencedCollection, Vocabulary } from '../schema/field-meta.ts';
import type { Upload } from '../schema/upload.ts';
import type { CatalogueIndex, Folder, IndexedEntry, IndexedTerm } from './catalogue-index.ts';

/** What exists outside the entry that a rule looks at, ready to be asked. */
export interface Known {
	/** The terms by identifier; undefined for a vocabulary that cannot be read, of which nobody can say what it lacks. */
	terms: Record<Vocabulary, ReadonlyMap<string, IndexedTerm> | undefined>;
	/** All files by identifier, those that do not parse included. */
	entries: Record<ReferencedCollection, ReadonlyMap<string, IndexedEntry>>;
	/** Uploaded files by address. */
	uploads: ReadonlyMap<string, Upload>;
	rules: KnownRules;
}

/** Names of rules: what a notice may ask for, and what a waiver may accept. */
export interface KnownRules {
	names: readonly string[];
	waivable: readonly string[];
}

/** What is known when this exists. */
export function knownOf({ entries, terms, uploads }: CatalogueIndex, rules: KnownRules): Known {
	return {
		terms: {
			goals: termsById(terms.goals),
			categories: termsById(terms.categories),
			services: termsById(terms.services),
			sectors: termsById(terms.sectors),
			facts: termsById(terms.facts),
		},
		entries: {
			partners: entriesOf('partners', entries),
			offers: entriesOf('offers', entries),
			notices: entriesOf('notices', entries),
		},
		uploads: new Map(uploads.map((upload) => [upload.address, upload])),
		rules,
	};
}

/** Of a thing that is called something else by now, the one that has the old name among its aliases. */
export function renamed<Thing extends { id: string; aliases?: string[] }>(
	old: string,
	things: Iterable<Thing>,
): Thing | undefined {
	for (const thing of things) if (thing.aliases?.includes(old)) return thing;
	return undefined;
}

function termsById(terms: IndexedTerm[] | undefined): ReadonlyMap<string, IndexedTerm> | undefined {
	return terms && new Map(terms.map((term) => [term.id, term]));
}

function entriesOf(folder: Folder, entries: IndexedEntry[]): ReadonlyMap<string, IndexedEntry> {
	return new Map(
		entries.filter(({ collection }) => collection === folder).map((entry) => [entry.id, entry]),
	);
}
