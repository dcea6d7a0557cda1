import type { YAMLSeq } from 'yaml';
import { blockListSplices } from './block-list.ts';
import type { ChangedList } from './changed-list.ts';
import { flowListSplices } from './flow-list.ts';
import { linesOfItems } from './item-lines.ts';
import { replaced } from './replaced.ts';
import { sameItems } from './same-items.ts';
import type { Splice } from './splice.ts';
import { columnOf, type Extent, extentOfItem } from './yaml-place.ts';
import { written } from './written-yaml.ts';

/**
 * The smallest changes that make a list say something else. The comments of an item go where it goes.
 *
 * @param change the changes within a value; undefined where it is written anew
 * @returns undefined where nothing smaller will do than writing all of the list anew
 */
export function listSplices(
	yaml: string,
	list: YAMLSeq,
	before: unknown[],
	after: unknown[],
	change: (node: unknown, before: unknown, after: unknown) => Splice[] | undefined,
): Splice[] | undefined {
	const extents = list.items.map((_item, at) => extentOfItem(yaml, list, at));
	const indent = columnOf(yaml, extents[0] ?? nowhere);
	const texts = after.map((item) => written([item], indent, list.flow));
	const within = (at: number, origin: number) => {
		const node = list.items[origin];
		const place = extents[origin] ?? nowhere;
		const changes = change(node, before[origin], after[at]);
		return changes ?? [replaced(yaml, place, node, texts[at] ?? '')];
	};
	const origins = sameItems(before, after);
	const changed: ChangedList = { list, extents, indent, origins, after, texts, within };
	if (list.flow === true) return flowListSplices(yaml, changed);
	const lines = linesOfItems(yaml, extents);
	return lines && blockListSplices(yaml, lines, changed);
}

const nowhere: Extent = { from: 0, to: 0 };
