import { formFields } from '../../forms/check-entry.ts';
import { isOptionalAt } from '../../forms/optional.ts';
import type { Field } from '../../schema/describe.ts';
import type { DecapStore, Immutable } from './decap-store.ts';
import { findPlaces } from './places.ts';

/**
 * Takes Decap's word for what may be left out from the labels of what may not. Decap knows one kind of
 * optional field, and has to be told that a field is one wherever it shall not insist on it.
 *
 * @returns what to do when fields have come or gone
 */
export function correctMarks(store: DecapStore): () => void {
	let key: unknown;
	let fields: Field[] = [];
	return () => {
		const draft = store.draft();
		const entry = draft.get('entry') as Immutable | undefined;
		if (entry?.get('data') === undefined) return;
		if (draft.get('key') !== key) {
			key = draft.get('key');
			fields = formFields(String(entry.get('collection')), String(entry.get('slug')));
		}
		for (const { path, label } of findPlaces(fields)) {
			const mark = label.querySelector(':scope > span');
			if (mark === null || mark.textContent === '') continue;
			if (!isOptionalAt(fields, path)) mark.textContent = '';
		}
	};
}
