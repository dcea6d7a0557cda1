import type { Message } from './issue.ts';
import type { Names } from './names.ts';

/** What a refinement of the schema carries as its `params`, to be said when it does not hold. */
export interface Refinement {
	/** Permanent name, as of a rule in `checks`; without one it is `schema`. */
	rule?: string;
	explain: (input: unknown, names: Names) => Message;
}
