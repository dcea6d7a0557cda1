import type { YAMLSeq } from 'yaml';
import type { Splice } from './splice.ts';
import type { Extent } from './yaml-place.ts';

/** A list of a YAML text, and what it shall be. */
export interface ChangedList {
	list: YAMLSeq;
	/** Where each item stands, in a block with its dash. */
	extents: Extent[];
	/** The column in which items begin. */
	indent: number;
	/** By position in the new list: which item of the old one it was; undefined for a new one. */
	origins: (number | undefined)[];
	/** The items of the new list. */
	after: unknown[];
	/** The same as they are written anew. */
	texts: string[];
	/** What changes within an item that stays, by its position in the new list and in the old one. */
	within: (at: number, origin: number) => Splice[];
}

/** Whether the items that stay follow one another as before. */
export function isInOrder(origins: ChangedList['origins']): boolean {
	const kept = origins.filter((origin) => origin !== undefined);
	return kept.every((origin, at) => origin > (kept[at - 1] ?? -1));
}
