/** What went and what came between two lists. */
export interface Changed<Item> {
	removed: Item[];
	added: Item[];
}

/**
 * The items of each list that are not in the other, in their order: the shortest way from one to the
 * other where it can be found quickly, since strangers decide how long the lists are.
 *
 * @param keyOf what makes two items the same
 */
export function changedItems<Item>(
	before: readonly Item[],
	after: readonly Item[],
	keyOf: (item: Item) => string,
): Changed<Item> {
	const old = before.map(keyOf);
	const now = after.map(keyOf);
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
	let end = 0;
	while (
		end < old.length - start &&
		end < now.length - start &&
		old.at(-1 - end) === now.at(-1 - end)
	)
		end += 1;
	const middle = (list: readonly Item[]) => list.slice(start, list.length - end);
	const keys = { old: old.slice(start, old.length - end), now: now.slice(start, now.length - end) };
	const kept =
		keys.old.length * keys.now.length > mostCompared ? undefined : commonIn(keys.old, keys.now);
	if (kept === undefined) {
		const inOld = new Set(keys.old);
		const inNow = new Set(keys.now);
		return {
			removed: middle(before).filter((item) => !inNow.has(keyOf(item))),
			added: middle(after).filter((item) => !inOld.has(keyOf(item))),
		};
	}
	return {
		removed: middle(before).filter((_, at) => !kept.old.has(at)),
		added: middle(after).filter((_, at) => !kept.now.has(at)),
	};
}

/** The places of a longest common subsequence in both lists. */
function commonIn(old: string[], now: string[]): { old: Set<number>; now: Set<number> } {
	const width = now.length + 1;
	const lengths = new Uint32Array((old.length + 1) * width);
	const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
	for (let row = old.length - 1; row >= 0; row -= 1) {
		for (let column = now.length - 1; column >= 0; column -= 1) {
			lengths[row * width + column] =
				old[row] === now[column]
					? at(row + 1, column + 1) + 1
					: Math.max(at(row + 1, column), at(row, column + 1));
		}
	}
	const kept = { old: new Set<number>(), now: new Set<number>() };
	for (let row = 0, column = 0; row < old.length && column < now.length;) {
		if (old[row] === now[column]) {
			kept.old.add(row);
			kept.now.add(column);
			row += 1;
			column += 1;
		} else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
		else column += 1;
	}
	return kept;
}

/** Cells of the table that finds the shortest way: some milliseconds. */
const mostCompared = 1_000_000;
