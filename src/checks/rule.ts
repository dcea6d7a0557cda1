import type { Field } from '../schema/describe.ts';
import type { Finding } from '../schema/issue.ts';
import type { Offer } from '../schema/offer.ts';
import type { CatalogueIndex, Collection } from './catalogue-index.ts';
import type { Known } from './known.ts';
import type { Place } from './places.ts';
import type { Prose } from './prose.ts';

/** What the schema cannot say of an entry, because it takes the rest of the catalogue, or a judgement. */
export type Rule = EntryRule | CatalogueRule | WaiverRule;

/** It looks at one entry and at what is known, so forms in the browser can run it too. */
interface EntryRule extends Named {
	scope: 'entry';
	/** Every problem of the entry, none when it is right. */
	check: (entry: CheckedEntry, known: Known) => RuleFinding[];
}

/**
 * It compares entries, over the index of what exists. Of two that clash it names the one that was
 * proposed later, and so each clash once.
 */
interface CatalogueRule extends Named {
	scope: 'catalogue';
	check: (index: CatalogueIndex) => (RuleFinding & { file: string })[];
}

/** It looks at an entry's waivers and at what all other rules found in the entry. */
interface WaiverRule extends Named {
	scope: 'waiver';
	check: (entry: CheckedEntry, found: Finding[], known: Known) => RuleFinding[];
}

interface Named {
	/** Permanent: reports, notices, waivers and documentation name it. */
	name: string;
	/** Whether an editor may accept what it finds, with a reason, by a waiver in the entry; see `accepted`. */
	waivable?: true;
}

/**
 * An entry as it was written: also one that its schema refuses, so that all problems come at once. Of
 * a value with the wrong type the schema speaks, and a rule keeps silent.
 */
export interface CheckedEntry {
	collection: Collection;
	id: string;
	file: string;
	written: object;
	/** What entries of the collection may have. */
	fields: Field[];
	/** Where entries of the collection point outside themselves. */
	places: readonly Place[];
	/** Its texts that people read in sentences. */
	prose: readonly Prose[];
	/** The read form of an offer that its schema accepts. */
	offer?: Offer;
}

/** A finding before the runner adds the rule's name and the file. */
export type RuleFinding = Omit<Finding, 'rule' | 'file'>;
