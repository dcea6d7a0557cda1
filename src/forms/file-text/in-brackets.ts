import type { Splice } from './splice.ts';
import type { Extent } from './yaml-place.ts';

/** Fields of a group, or items of a list, that stand between brackets; some of them stay. */
interface InBrackets {
	/** Where each stands. */
	extents: Extent[];
	/** Which of them stay. */
	isKept: boolean[];
}

/**
 * One more behind another.
 *
 * @param after the position of the one before it, which stays; -1 for none
 */
export function insertedInBrackets({ extents }: InBrackets, after: number, text: string): Splice {
	const before = extents[after];
	const place = before?.to ?? extents[0]?.from ?? 0;
	return { from: place, to: place, text: before === undefined ? `${text}, ` : `, ${text}` };
}

/** One less, with what stands between it and the one that stays. */
export function removedInBrackets({ extents, isKept }: InBrackets, position: number): Splice {
	const { from, to } = extents[position] ?? nowhere;
	if (isKept.slice(0, position).includes(true)) {
		return { from: extents[position - 1]?.to ?? from, to, text: '' };
	}
	return { from, to: extents[position + 1]?.from ?? to, text: '' };
}

const nowhere: Extent = { from: 0, to: 0 };
