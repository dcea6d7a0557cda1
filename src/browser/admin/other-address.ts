import type { DecapStore, Immutable } from './decap-store.ts';

/**
 * Opens the entry that the address names when somebody goes there from the form of another one: Decap
 * would keep that form, with its answers, under the new address. As elsewhere in Decap, who has unsaved
 * answers is asked first.
 *
 * To be called before Decap starts: what listens first is told first.
 *
 * @param question of Decap's, before answers are left
 */
export function followAddress(store: DecapStore, question: string): void {
	let isDecided = false;
	addEventListener('hashchange', (event) => {
		const [left, asked] = [formAt(event.oldURL), formAt(event.newURL)];
		if (left === undefined || asked === undefined || isOpen(asked, store.draft())) return;
		event.stopImmediatePropagation();
		if (store.draft().get('hasChanged') === true && !confirm(question)) {
			history.replaceState(history.state, '', event.oldURL);
			return;
		}
		isDecided = true;
		store.tell({ type: 'DRAFT_DISCARD' });
		location.reload();
	});
	addEventListener('beforeunload', (event) => {
		// Decap would ask once more.
		if (isDecided) event.stopImmediatePropagation();
	});
}

/** The form that an address of the CMS names; undefined for every other page of it. */
function formAt(address: string): Form | undefined {
	const [, collection = '', slug] =
		/^#\/collections\/([^/?]+)\/(?:new|entries\/([^?]+))(?:\?|$)/.exec(new URL(address).hash) ?? [];
	return collection === '' ? undefined : { collection, slug: slug ?? '' };
}

/** Whether a form shows what it should: Decap opens an entry that it has saved before it goes there. */
function isOpen({ collection, slug }: Form, draft: Immutable): boolean {
	const entry = draft.get('entry') as Immutable | undefined;
	return entry?.get('collection') === collection && entry.get('slug') === slug;
}

interface Form {
	collection: string;
	/** Empty for an entry that is not saved yet. */
	slug: string;
}
