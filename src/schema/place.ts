import { type Field, fieldAt, fieldsWithin } from './describe.ts';
import { type Medium, type Names, namesFor } from './names.ts';

/** Where something is wrong, as sentences about it need it. */
export interface Place {
	/** The field; undefined for the entry as a whole, and for a key that the schema does not know. */
	field: Field | undefined;
	/** What the field stands in, " dentro «activation»"; empty for one of the entry's own. */
	within: string;
	names: Names;
}

/**
 * The place at the end of a path.
 *
 * @param fields those of the entry
 * @param path positions in lists as in the file
 */
export function placeAt(fields: Field[], path: readonly PropertyKey[], medium: Medium): Place {
	const at = path.findLastIndex((step) => typeof step !== 'number');
	const outer = path.slice(0, Math.max(at, 0));
	return {
		field: fieldAt(fields, path),
		within: withinWords(outer),
		names: namesFor(medium, String(path[at] ?? ''), fieldsWithin(fields, outer)),
	};
}

function withinWords(outer: readonly PropertyKey[]): string {
	const last = outer.at(-1);
	if (last === undefined) return '';
	if (typeof last !== 'number') return ` dentro «${String(last)}»`;
	return ` alla voce ${last + 1} di «${String(outer.at(-2))}»`;
}
