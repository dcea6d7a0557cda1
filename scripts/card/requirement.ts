import type { Folder } from '../../src/checks/catalogue-index.ts';
import type { LookName } from './looks/looks.ts';

/** One thing that must hold, and who decides it. */
export interface Requirement {
	id: string;
	/** Its number among the notice's rules; what the catalogue asks besides has none. */
	number?: number;
	title: string;
	/** Whose entries it is about; every file's where nothing is said. */
	of?: readonly Folder[];
	/** Checks of `rules.ts` that decide it. */
	checks: readonly string[];
	/** What the card looks at by itself to decide it, or to ask. */
	looks: readonly LookName[];
	/** Fields of which the general checks speak here; see `generalChecks`. */
	fields?: readonly string[];
	/** The folder of whose files the general checks speak here. */
	below?: string;
	/** Texts that it judges: nothing is said of it while one of them is wrong. */
	reads?: readonly string[];
	/** The partner's declarations without which it fails. */
	declarations?: readonly string[];
	/** Fields that show that it holds. */
	evidence?: readonly string[];
	/** Told only where something is found: that nothing is wrong here says nothing. */
	isSilent?: true;
	/** What is found here makes a text better and keeps nothing from being published. */
	isAdvice?: true;
}
