import type { Day } from '../../src/schema/fields.ts';
import type { ProposedChange } from '../proposal/proposed-change.ts';
import type { CatalogueState } from './catalogue-state.ts';
import type { ProposedEntry } from './proposed-entry.ts';
import type { Naming } from './words/naming.ts';

/** A proposal beside the catalogue that it would change. */
export interface Proposal {
	changes: readonly ProposedChange[];
	/** Of the changes those that are no files of the catalogue. */
	outside: readonly ProposedChange[];
	entries: readonly ProposedEntry[];
	/** The catalogue as it stands, and as it would be. */
	before: CatalogueState;
	after: CatalogueState;
	naming: Naming;
	/** The day, in Europe/Rome; a demonstration lives on its own. */
	today: Day;
}
