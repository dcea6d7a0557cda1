import type { CatalogueIndex } from '../../../src/checks/catalogue-index.ts';
import type { ReferencedCollection, Vocabulary } from '../../../src/schema/field-meta.ts';

/** The names of terms and entries, by what files call them. */
export interface Naming {
	term: (vocabulary: Vocabulary, id: string) => string | undefined;
	entry: (collection: ReferencedCollection, id: string) => string | undefined;
}

/** Names from a catalogue; of one that is only proposed they are the proposal's own. */
export function namingOf({ terms, entries }: CatalogueIndex): Naming {
	const labels = new Map(
		Object.entries(terms).flatMap(([vocabulary, list]) =>
			list.map(({ id, label }) => [`${vocabulary} ${id}`, label]),
		),
	);
	const names = new Map(entries.map(({ collection, id, name }) => [`${collection} ${id}`, name]));
	return {
		term: (vocabulary, id) => labels.get(`${vocabulary} ${id}`),
		entry: (collection, id) => names.get(`${collection} ${id}`),
	};
}
