import type { Action, DecapStore } from './decap-store.ts';

/**
 * Lets Decap forget the draft that it believes in once a save has begun, where the first save of an entry
 * failed: it would offer to delete a draft that nobody has, and throw away what is in the form.
 */
export function forgetFailedDrafts(store: DecapStore): void {
	const first = new Set<string>();
	store.intercept((action) => {
		const key = keyOf(action);
		if (action.type === 'UNPUBLISHED_ENTRY_PERSIST_REQUEST') {
			if (store.hasDraft(key)) first.delete(key);
			else first.add(key);
			return true;
		}
		if (action.type !== 'UNPUBLISHED_ENTRY_PERSIST_FAILURE' || !first.has(key)) return true;
		store.tell(action, { type: 'UNPUBLISHED_ENTRY_REDIRECT', payload: action.payload });
		return false;
	});
}

/** What Decap calls a draft. */
function keyOf({ payload }: Action): string {
	const { collection, slug } = (payload ?? {}) as { collection?: string; slug?: string };
	return `${collection ?? ''}.${slug ?? ''}`;
}
