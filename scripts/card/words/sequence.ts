import { changedPlaces } from '../../report/changed-places.ts';

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
	const changed = changedPlaces(old, now);
	if (changed === undefined) {
		const inOld = new Set(old);
		const inNow = new Set(now);
		return {
			removed: before.filter((item) => !inNow.has(keyOf(item))),
			added: after.filter((item) => !inOld.has(keyOf(item))),
		};
	}
	return {
		removed: before.filter((_, at) => changed.removed.has(at)),
		added: after.filter((_, at) => changed.added.has(at)),
	};
}
