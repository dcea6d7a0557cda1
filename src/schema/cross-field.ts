import type { z } from 'zod';
import type { Names } from './names.ts';
import type { Refinement } from './refinement.ts';

/** What two or more fields of one group must be together. */
export interface Consistency<Written> {
	/** Permanent name, as of a rule in `checks`. */
	rule: string;
	/** The field to mend. */
	path: (string | number)[];
	/** Whether it holds. Where a field alone is wrong or missing another problem says so, and this holds. */
	holds: (written: Written) => boolean;
	problem: string | ((told: Told<Written>) => string);
	cure: string | ((told: Told<Written>) => string);
}

/** What sentences are made of: what was written, and the names of fields and values. */
interface Told<Written> extends Names {
	written: Written;
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
				params: {
					rule,
					explain: (input, names) => ({
						problem: worded(problem, { ...names, written: input as Written }),
						cure: worded(cure, { ...names, written: input as Written }),
					}),
				} satisfies Refinement,
			}),
		schema,
	);
}

function worded<Value>(text: string | ((value: Value) => string), value: Value): string {
	return typeof text === 'string' ? text : text(value);
}
