import type { ReferencedCollection, Vocabulary } from '../schema/field-meta.ts';
import type { Upload } from '../schema/upload.ts';
import type { CatalogueIndex, Folder, IndexedEntry, IndexedTerm } from './catalogue-index.ts';
import { type Names, namesOf } from './known-names.ts';

/** What exists outside the entry that a rule looks at, ready to be asked. */
export interface Known {
	/** The terms by identifier; undefined for a vocabulary that cannot be read, of which nobody can say what it lacks. */
	terms: Record<Vocabulary, ReadonlyMap<string, IndexedTerm> | undefined>;
	/** All files by identifier, those that do not parse included. */
	entries: Record<Folder, ReadonlyMap<string, IndexedEntry>>;
	/** What can be said of names that are not among the entries. */
	names: Record<ReferencedCollection, Names>;
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
	const folders = {
		partners: entriesOf('partners', entries),
		offers: entriesOf('offers', entries),
		announcements: entriesOf('announcements', entries),
		notices: entriesOf('notices', entries),
	};
	const { partners, offers, notices } = folders;
	return {
		terms: {
			goals: termsById(terms.goals),
			categories: termsById(terms.categories),
			services: termsById(terms.services),
			sectors: termsById(terms.sectors),
			facts: termsById(terms.facts),
		},
		entries: folders,
		names: {
			partners: namesOf([...partners.values()], partners),
			offers: namesOf([...offers.values()], partners),
			notices: namesOf([...notices.values()], partners),
		},
		uploads: new Map(uploads.map((upload) => [upload.address, upload])),
		rules,
	};
}

function termsById(terms: IndexedTerm[] | undefined): ReadonlyMap<string, IndexedTerm> | undefined {
	return terms && new Map(terms.map((term) => [term.id, term]));
}

function entriesOf(folder: Folder, entries: IndexedEntry[]): ReadonlyMap<string, IndexedEntry> {
	return new Map(
		entries.filter(({ collection }) => collection === folder).map((entry) => [entry.id, entry]),
	);
}
