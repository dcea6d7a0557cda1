import type { z } from 'zod';
import { withoutBlanks } from './blanks.ts';
import { describeFields, type Field, fieldAt } from './describe.ts';
import type { Finding } from './issue.ts';
import { explain, explainMissing, explainUnknownKey } from './messages.ts';

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
	const { value, pathInFile } = withoutBlanks(written);
	const result = schema.safeParse(value ?? {}, { reportInput: true });
	if (result.success) return { ok: true, value: result.data };
	const fields = describeFields(schema);
	const findings = result.error.issues
		.filter(isOfRightType)
		.flatMap((issue) => problemsOf(issue, fields))
		.map(({ path, ...problem }): Finding => ({
			file,
			...problem,
			path: pathInFile(path),
			severity: 'error',
		}));
	return { ok: false, findings: firstOfItsKind(findings) };
}

/** A list where a text belongs has a length too, which says nothing to anybody. */
function isOfRightType(
	issue: z.core.$ZodIssue,
	position: number,
	issues: z.core.$ZodIssue[],
): boolean {
	const before = issues[position - 1];
	const isBound = issue.code === 'too_small' || issue.code === 'too_big';
	return !isBound || before?.code !== 'invalid_type' || before.input !== issue.input;
}

/** Two checks on one value may come to the same sentence. */
function firstOfItsKind(findings: Finding[]): Finding[] {
	const kinds = new Map<string, Finding>();
	for (const finding of findings) {
		const kind = JSON.stringify([finding.path, finding.problem]);
		if (!kinds.has(kind)) kinds.set(kind, finding);
	}
	return [...kinds.values()];
}

function problemsOf(issue: z.core.$ZodIssue, fields: Field[]): Problem[] {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys') return unknownKeys(issue, fields);
	const field = fieldAt(fields, path);
	if (issue.code === 'invalid_type' && issue.input === undefined && field?.shape.kind === 'group') {
		return missingIn(field.shape.fields, path);
	}
	const params = issue.code === 'custom' ? issue.params : undefined;
	const rule = (params?.['rule'] as string | undefined) ?? 'schema';
	return [{ rule, path, value: issue.input, ...explain(issue, field) }];
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, fields: Field[]): Problem[] {
	const known = knownKeys(fields, issue.path);
	return issue.keys.map((key) => ({
		rule: 'schema',
		path: [...issue.path, key],
		value: issue.input?.[key],
		...explainUnknownKey(key, known),
	}));
}

/** Of a group that is missing, each field that it must have, so that all problems come at once. */
function missingIn(fields: Field[], path: PropertyKey[]): Problem[] {
	return fields
		.filter(({ required }) => required)
		.map((field) => ({
			rule: 'schema',
			path: [...path, field.key],
			value: undefined,
			...explainMissing(field),
		}));
}

function knownKeys(fields: Field[], path: PropertyKey[]): string[] {
	if (path.length === 0) return fields.map((field) => field.key);
	const shape = fieldAt(fields, path)?.shape;
	const inner = shape?.kind === 'list' ? shape.item : shape;
	return inner?.kind === 'group' ? inner.fields.map((field) => field.key) : [];
}

/** A finding before it has a place in a file. */
interface Problem extends Pick<Finding, 'rule' | 'value' | 'problem' | 'cure'> {
	path: PropertyKey[];
}
