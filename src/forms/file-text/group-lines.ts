import { withCommentsBelow } from './item-lines.ts';
import type { Splice } from './splice.ts';
import { columnOf, type Extent, linesOf } from './yaml-place.ts';

/** Fields of a group that have lines of their own; the first may stand behind the dash of an item. */
interface GroupLines {
	/** Where each stands. */
	extents: Extent[];
	/** Which of them stay. */
	isKept: boolean[];
}

/**
 * One more behind another and the comments that are further in than it.
 *
 * @param after the position of the one before it, which stays; -1 for none
 */
export function insertedLine(yaml: string, group: GroupLines, after: number, text: string): Splice {
	const before = group.extents[after];
	const first = group.extents[0] ?? nowhere;
	const column = columnOf(yaml, first);
	const margin = ' '.repeat(column);
	if (before !== undefined) {
		return at(withCommentsBelow(yaml, linesOf(yaml, before).to, column), `\n${margin}${text}`);
	}
	if (isBehindDash(yaml, group)) return at(first.from, `${text}\n${margin}`);
	const line = first.from - column;
	return line === 0 ? at(line, `${margin}${text}\n`) : at(line - 1, `\n${margin}${text}`);
}

/** Those that go, each with its lines and the comments that are further in than it. */
export function removedLines(yaml: string, group: GroupLines): Splice[] {
	const { extents, isKept } = group;
	const beginning = linesOf(yaml, extents[0] ?? nowhere).from;
	return extents.flatMap((own, position) => {
		if (isKept[position]) return [];
		const { from, to: end } = linesOf(yaml, own);
		const to = withCommentsBelow(yaml, end, columnOf(yaml, own));
		const isFirst = !isKept.slice(0, position).includes(true);
		// What comes after takes the place behind the dash.
		if (isFirst && isBehindDash(yaml, group))
			return [{ from: own.from, to: textAfter(yaml, to), text: '' }];
		// A line goes with the line end before it, but for where the text begins.
		if (isFirst && beginning === 0) return [{ from, to: to + 1, text: '' }];
		return [{ from: from - 1, to, text: '' }];
	});
}

/** Whether something else stands before the first field in its line. */
export function isBehindDash(yaml: string, { extents: [first = nowhere] }: GroupLines): boolean {
	return yaml.slice(linesOf(yaml, first).from, first.from).trim() !== '';
}

function textAfter(yaml: string, place: number): number {
	return place + yaml.slice(place).search(/\S|$/);
}

function at(place: number, text: string): Splice {
	return { from: place, to: place, text };
}

const nowhere: Extent = { from: 0, to: 0 };
