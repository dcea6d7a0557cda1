import type { z } from 'zod';
import type { Vocabulary } from '../schema/fields.ts';
import type { Finding } from '../schema/issue.ts';

/** What the schema cannot say of an entry, because it takes the rest of the catalogue to know. */
export interface Rule {
	/** Permanent: reports and documentation name it. */
	name: string;
	/** It looks at one entry and at what is known, so forms in the browser can run it too. */
	scope: 'entry';
	/** Every problem of the entry, none when it is right. */
	check: (entry: CheckedEntry, known: Known) => RuleFinding[];
}

/**
 * An entry as it was written: also one that its schema refuses, so that all problems come at once. Of
 * a value with the wrong type the schema speaks, and a rule keeps silent.
 */
export interface CheckedEntry {
	collection: 'offers' | 'partners' | 'categories' | 'services' | 'site';
	id: string;
	file: string;
	schema: z.ZodType;
	written: object;
}

/** What exists: identifiers of terms, and of all files, those that do not parse included. */
export interface Known {
	terms: Record<Vocabulary, string[]>;
	partners: string[];
}

/** A finding before the runner adds the rule's name and the file. */
export type RuleFinding = Omit<Finding, 'rule' | 'file'>;
