import { isDay } from '../schema/written-values.ts';
import type { Folder, IndexedEntry } from './catalogue-index.ts';
import { copiedName } from './copy.ts';

/**
 * The entries from the first that was proposed to the last, so that of two that clash the newer one is
 * told; those without a day come last, and of one day they go by name. Copies are left out: of them
 * `file-name` speaks.
 */
export function inOrderOfProposal(entries: readonly IndexedEntry[]): IndexedEntry[] {
	const names = Map.groupBy(entries, ({ collection }) => collection);
	const namesOf = new Map<Folder, Set<string>>(
		[...names].map(([collection, found]) => [collection, new Set(found.map(({ id }) => id))]),
	);
	return entries
		.filter(
			({ collection, id }) => copiedName(id, namesOf.get(collection) ?? noNames) === undefined,
		)
		.map((entry) => ({ entry, key: `${isDay(entry.day) ? entry.day : noDay} ${entry.id}` }))
		.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
		.map(({ entry }) => entry);
}

const noNames = new Set<string>();

/** After every day. */
const noDay = '~';
