import type { z } from 'zod';
import { describeFields, fieldAt } from './describe.ts';
import { withoutBlanks, writtenPath } from './fields.ts';
import type { Finding } from './issue.ts';
import { explain, explainUnknownKey } from './messages.ts';

/**
 * Reads the written form of an entry.
 *
 * @param schema the entry's schema
 * @param written what stands in the file, of any shape
 * @param file where it stands, for the findings
 * @returns the read form, or every problem at once
 */
export function parseEntry<Schema extends z.ZodType>(
	schema: Schema,
	written: unknown,
	file: string,
): { ok: true; value: z.output<Schema> } | { ok: false; findings: Finding[] } {
	const result = schema.safeParse(withoutBlanks(written) ?? {}, { reportInput: true });
	if (result.success) return { ok: true, value: result.data };
	const findings = result.error.issues.flatMap((issue) => findingsOf(issue, schema, file));
	const placed = findings.map((finding) => ({
		...finding,
		path: writtenPath(written, [...finding.path]),
	}));
	return { ok: false, findings: placed.filter(isFirstOfItsKind) };
}

/** Two checks on one value may come to the same sentence. */
function isFirstOfItsKind(finding: Finding, position: number, findings: Finding[]): boolean {
	return (
		findings.findIndex(
			({ path, problem }) =>
				path.join('.') === finding.path.join('.') && problem === finding.problem,
		) === position
	);
}

function findingsOf(issue: z.core.$ZodIssue, schema: z.ZodType, file: string): Finding[] {
	const fields = describeFields(schema);
	const path = issue.path.filter((step) => typeof step !== 'symbol');
	const finding = { file, rule: 'schema', severity: 'error' } as const;
	if (issue.code === 'unrecognized_keys') {
		const known = knownKeys(fields, path);
		return issue.keys.map((key) => ({
			...finding,
			path: [...path, key],
			value: issue.input?.[key],
			...explainUnknownKey(key, known),
		}));
	}
	return [{ ...finding, path, value: issue.input, ...explain(issue, fieldAt(fields, path)) }];
}

function knownKeys(fields: ReturnType<typeof describeFields>, path: (string | number)[]): string[] {
	if (path.length === 0) return fields.map((field) => field.key);
	const shape = fieldAt(fields, path)?.shape;
	const inner = shape?.kind === 'list' ? shape.item : shape;
	return inner?.kind === 'group' ? inner.fields.map((field) => field.key) : [];
}
