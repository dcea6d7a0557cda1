import type { Git } from '../program/git.ts';
import { rebaseDrafts } from './rebase-drafts.ts';
import { formatRecovery, recoverClone } from './recovery.ts';

/** What keeps the clone in order while decap-server works in it. */
export interface CloneOrder {
	/** Mends what decap-server left half done, and says so. */
	recover: () => Promise<void>;
	/** To be called after each of its answers, by their status: puts drafts on top of what was published. */
	tidy: (status: number) => Promise<void>;
}

/**
 * @param shownClone the clone's folder, as it is said to people
 * @param say is told what was mended, what could not be, and which drafts clash, each draft once
 */
export function keepOrder(
	git: Git,
	clone: string,
	shownClone: string,
	say: (line: string) => void,
): CloneOrder {
	const conflicting = new Set<string>();
	return { recover, tidy };

	async function tidy(status: number): Promise<void> {
		if (status === 500) await recover();
		try {
			sayConflicts(await rebaseDrafts(git, clone));
		} catch (error) {
			sayDisorder(error);
		}
	}

	function sayConflicts(drafts: string[]): void {
		for (const draft of drafts) {
			if (conflicting.has(draft)) continue;
			conflicting.add(draft);
			say(
				`La bozza ${draft} cambia una voce pubblicata nel frattempo: nel CMS può mostrarne un'altra. Eliminala e rifalla.`,
			);
		}
	}

	async function recover(): Promise<void> {
		try {
			const sentence = formatRecovery(await recoverClone(git, clone), shownClone);
			if (sentence !== undefined) say(sentence);
		} catch (error) {
			sayDisorder(error);
		}
	}

	function sayDisorder(error: unknown): void {
		say(
			`Non riesco a rimettere in ordine la copia di lavoro ${shownClone}, guardala con git status: ${String(error)}`,
		);
	}
}
