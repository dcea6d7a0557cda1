/** What an act does to one file; of several, in the order in which they are written. */
export interface FileChange {
	/** From the root, with `/` between folders. */
	file: string;
	/** Its text; undefined for a file that is new. */
	before: string | undefined;
	/** The text that it gets; undefined for a file that goes. */
	after: string | undefined;
}

/** What an act comes to. */
export interface Plan {
	changes: FileChange[];
	/** Sentences for the editor: what there is nothing to do about, what was left out. */
	notes: string[];
	/** Of an act on several entries: why some of them can't be changed so, and nothing is written. */
	obstacles?: string[];
}

/** The change of a file, none where it says that already. */
export function changeOf(file: string, before: string, after: string): FileChange[] {
	return before === after ? [] : [{ file, before, after }];
}
