import type { z } from 'zod';

/** What two or more fields of one group must be together. */
export interface Consistency<Written> {
	/** Permanent name, as of a rule in `checks`. */
	rule: string;
	/** The field to mend. */
	path: (string | number)[];
	/** Whether it holds. Where a field alone is wrong or missing another problem says so, and this holds. */
	holds: (written: Written) => boolean;
	problem: string | ((written: Written) => string);
	cure: string;
}

/** The schema with rules between its fields, which speak also where single fields are wrong. */
export function consistent<Schema extends z.ZodObject, Written>(
	schema: Schema,
	rules: Consistency<Written>[],
): Schema {
	return rules.reduce(
		(guarded, { rule, path, holds, problem, cure }) =>
			guarded.refine((written) => typeof written !== 'object' || holds(written as Written), {
				path,
				// Without it zod keeps silent until every single field is right.
				when: () => true,
				error: ({ input }) => (typeof problem === 'string' ? problem : problem(input as Written)),
				params: { rule, cure },
			}),
		schema,
	);
}
