import type { Splice } from './splice.ts';
import { type Extent, linesOf, wholeLines } from './yaml-place.ts';

/** Fields of a group, or items of a list, that stand one after the other. */
export interface Neighbours {
	/** Where each stands. */
	extents: Extent[];
	/** Which of them stay. */
	isKept: boolean[];
	/** The column in which they begin. */
	indent: number;
	/** Whether they stand between brackets. */
	isFlow: boolean;
}

/**
 * One more behind another.
 *
 * @param after the position of the one before it; -1 for none
 */
export function inserted(
	yaml: string,
	{ extents, indent, isFlow }: Neighbours,
	after: number,
	text: string,
): Splice {
	const before = extents[after];
	const lineStart = `\n${' '.repeat(indent)}`;
	if (before === undefined) {
		const place = extents[0]?.from ?? 0;
		return { from: place, to: place, text: text + (isFlow ? ', ' : lineStart) };
	}
	const place = isFlow ? before.to : linesOf(yaml, before).to;
	return { from: place, to: place, text: isFlow ? `, ${text}` : lineStart + text };
}

/** One less: in a block its lines go, in brackets what stands between it and the one that stays. */
export function removed(
	yaml: string,
	{ extents, isKept, isFlow }: Neighbours,
	position: number,
): Splice {
	const own = extents[position] ?? nowhere;
	if (!isFlow) return { ...wholeLines(yaml, own), text: '' };
	if (isKept.slice(0, position).includes(true)) {
		return { from: extents[position - 1]?.to ?? own.from, to: own.to, text: '' };
	}
	return { from: own.from, to: extents[position + 1]?.from ?? own.to, text: '' };
}

const nowhere: Extent = { from: 0, to: 0 };
