import {
	buildIndex,
	type CatalogueIndex,
	type IndexedEntry,
} from '../../checks/catalogue-index.ts';
import { collections } from '../../schema/collections.ts';
import type { Answers } from './answers.ts';
import { identifierOf } from './identifier.ts';
import type { Proposed } from './steps.ts';

/** Partners and offers that there are, as rules compare a proposal with them. */
export function existingEntries(written: Record<Proposed, FoundEntry[]>): IndexedEntry[] {
	return (['partners', 'offers'] as const).flatMap((of) =>
		written[of].map((entry) => indexed(of, entry)),
	);
}

/** The index with all that is told of some entries in the place of what it told of them. */
export function withEntries(index: CatalogueIndex, entries: IndexedEntry[]): CatalogueIndex {
	const told = new Set(entries.map(({ file }) => file));
	return {
		...index,
		entries: [...index.entries.filter(({ file }) => !told.has(file)), ...entries],
	};
}

/** The index with one entry as it is written now. */
export function withWritten(
	index: CatalogueIndex,
	of: Proposed,
	id: string,
	written: Answers,
): CatalogueIndex {
	return withEntries(index, [indexed(of, { id, written })]);
}

/** The name that the file of a new offer gets: one that no other has, or had. */
export function newOfferId(written: Answers, { entries }: CatalogueIndex): string {
	const taken = new Set(
		entries
			.filter(({ collection }) => collection === 'offers')
			.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
	);
	const wanted = identifierOf('offers', written);
	for (let number = 1; ; number += 1) {
		const id = number === 1 ? wanted : `${wanted}-${number}`;
		if (!taken.has(id)) return id;
	}
}

function indexed(of: Proposed, { id, written }: FoundEntry): IndexedEntry {
	const found = { collection: of, id, file: `${collections[of].folder}/${id}.md`, written };
	const [entry] = buildIndex([found], []).entries;
	if (entry === undefined) throw new Error(`The index leaves out ${found.file}.`);
	return entry;
}

interface FoundEntry {
	id: string;
	written: object;
}
