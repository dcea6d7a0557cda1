import { type Draft, readDraft } from '../../forms/proposal/draft.ts';

/** The draft that this browser keeps; undefined when it keeps none, or none that can be read. */
export function keptDraft(): Draft | undefined {
	try {
		const kept = localStorage.getItem(name);
		return kept === null ? undefined : readDraft(JSON.parse(kept));
	} catch {
		return undefined;
	}
}

/** Keeps a draft, and says whether the browser could. */
export function keepDraft(draft: Draft): boolean {
	try {
		localStorage.setItem(name, JSON.stringify(draft));
		return true;
	} catch {
		return false;
	}
}

/** Forgets what was kept. */
export function forgetDraft(): void {
	try {
		localStorage.removeItem(name);
	} catch {
		// A browser that forbids its storage keeps nothing there.
	}
}

const name = 'proposta';
