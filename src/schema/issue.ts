/** What is wrong and what to do. The texts are Italian: partners and editors read them. */
export interface Message {
	/** One sentence: what is wrong with this value. */
	problem: string;
	/** One sentence: what to do about it. */
	cure: string;
}

/** What is wrong with one value, before anybody knows on which line it stands. */
export interface Finding extends Message {
	/** File, relative to the root of the repository, with `/` between folders. */
	file: string;
	/** Where in the entry: keys and positions in lists, outermost first; empty for the whole file. */
	path: readonly (string | number)[];
	/** The value as it was written; undefined when something is missing. */
	value: unknown;
	/** Permanent name of the rule that found it. */
	rule: string;
	/** Errors block publishing; warnings ask for a look. */
	severity: 'error' | 'warning';
}

/** A finding with its place in the file: what reports print. */
export interface Issue extends Finding {
	/** Line in the file, from 1. */
	line: number;
}
