import type { Change } from '../../forms/proposal/change.ts';
import { type Draft, readDraft } from '../../forms/proposal/draft.ts';

/** The name under which a browser keeps a new proposal. */
export const newProposal = 'proposta';

/** The name under which a browser keeps a change. */
export function keptAs({ of, id, action }: Change): string {
	return `modifica ${of} ${id} ${action}`;
}

/** The draft that this browser keeps under a name; undefined when it keeps none, or none that can be read. */
export function keptDraft(name: string): Draft | undefined {
	try {
		const kept = localStorage.getItem(name);
		return kept === null ? undefined : readDraft(JSON.parse(kept));
	} catch {
		return undefined;
	}
}

/** Keeps a draft, and says whether the browser could. */
export function keepDraft(name: string, draft: Draft): boolean {
	try {
		localStorage.setItem(name, JSON.stringify(draft));
		return true;
	} catch {
		return false;
	}
}

/** Forgets what was kept. */
export function forgetDraft(name: string): void {
	try {
		localStorage.removeItem(name);
	} catch {
		// A browser that forbids its storage keeps nothing there.
	}
}
