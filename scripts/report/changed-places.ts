/** Places in two lists: those of what went in the one, and of what came in the other. */
export interface ChangedPlaces {
	removed: Set<number>;
	added: Set<number>;
}

/**
 * What changes between two lists, by a longest common subsequence.
 *
 * @returns undefined where that takes longer than anybody waits: strangers decide how long lists are
 */
export function changedPlaces(old: string[], now: string[]): ChangedPlaces | undefined {
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
	let end = 0;
	const most = Math.min(old.length, now.length) - start;
	while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1;
	const rows = old.length - start - end;
	const columns = now.length - start - end;
	if (rows * columns > mostCompared) return undefined;

	const width = columns + 1;
	const lengths = new Uint32Array((rows + 1) * width);
	const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
	const isSame = (row: number, column: number) => old[start + row] === now[start + column];
	for (let row = rows - 1; row >= 0; row -= 1) {
		for (let column = columns - 1; column >= 0; column -= 1) {
			lengths[row * width + column] = isSame(row, column)
				? lengthAt(row + 1, column + 1) + 1
				: Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
		}
	}
	const changed = { removed: new Set<number>(), added: new Set<number>() };
	for (let row = 0, column = 0; row < rows || column < columns;) {
		if (row < rows && column < columns && isSame(row, column)) {
			row += 1;
			column += 1;
		} else if (
			row < rows &&
			(column === columns || lengthAt(row + 1, column) >= lengthAt(row, column + 1))
		) {
			changed.removed.add(start + row);
			row += 1;
		} else {
			changed.added.add(start + column);
			column += 1;
		}
	}
	return changed;
}

/** Cells of the table that finds the way: some milliseconds. */
const mostCompared = 1_000_000;
