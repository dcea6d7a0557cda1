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

/**
 * The labels of the fields that a path leads through, from the outside in, with positions from 1:
 * "Attivazione, Passaggi 2, Spiegazione". What the schema does not know is left out.
 */
export function labelsOn(path: readonly (string | number)[], fields: Field[]): string {
	const labels: string[] = [];
	path.forEach((step, at) => {
		if (typeof step === 'number') {
			const outer = labels.pop();
			if (outer !== undefined) labels.push(`${outer} ${step + 1}`);
			return;
		}
		const field = fieldAt(fields, path.slice(0, at + 1));
		if (field !== undefined) labels.push(field.label);
	});
	return labels.join(', ');
}

function withinWords(outer: readonly PropertyKey[]): string {
	const last = outer.at(-1);
	if (last === undefined) return '';
	if (typeof last !== 'number') return ` dentro «${String(last)}»`;
	return ` alla voce ${last + 1} di «${String(outer.at(-2))}»`;
}
