import type { z } from 'zod';
import { withoutBlanks } from './blanks.ts';
import { describeFields, type Field, fieldsWithin, innerFields } from './describe.ts';
import type { Finding } from './issue.ts';
import { explain, explainMissing, refinementOf } from './messages.ts';
import type { Medium } from './names.ts';
import { placeAt } from './place.ts';
import { explainHiddenKeys, explainUnknownKeys } from './unknown-key.ts';

/**
 * Reads the written form of an entry.
 *
 * @param schema the entry's schema
 * @param written what stands in the file, of any shape
 * @param file where it stands, for the findings
 * @param medium where people read the findings
 * @returns the read form, or every problem at once
 */
export function parseEntry<Schema extends z.ZodType>(
	schema: Schema,
	written: unknown,
	file: string,
	medium: Medium = 'file',
): { ok: true; value: z.output<Schema> } | { ok: false; findings: Finding[] } {
	const { value, pathInFile } = withoutBlanks(written);
	const result = schema.safeParse(value ?? {}, { reportInput: true });
	if (result.success) return { ok: true, value: result.data };
	const fields = describeFields(schema);
	const issues = result.error.issues.map((issue) => ({ ...issue, path: pathInFile(issue.path) }));
	const problems = issues
		.filter(isOfRightType)
		.flatMap((issue) => problemsOf(issue, fields, medium));
	const renamed = new Set(problems.flatMap(({ meant }) => (meant ? JSON.stringify(meant) : [])));
	const findings = problems
		.filter(({ path }) => !isOrIsIn(path, renamed))
		.map(({ rule, path, value, problem, cure }): Finding => ({
			file,
			path,
			value,
			problem,
			cure,
			rule,
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

function problemsOf(issue: PlacedIssue, fields: Field[], medium: Medium): Problem[] {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys') return unknownKeys(issue, fields, medium);
	const place = placeAt(fields, path, medium);
	if (issue.code === 'invalid_type' && issue.input === undefined) {
		return missingAt(path, place.field).map((each) => ({
			rule: 'schema',
			path: each,
			value: undefined,
			...explainMissing(placeAt(fields, each, medium)),
		}));
	}
	const { rule = 'schema' } = issue.code === 'custom' ? refinementOf(issue) : {};
	return [{ rule, path, value: issue.input, ...explain(issue, place) }];
}

function unknownKeys(issue: UnknownKeys, fields: Field[], medium: Medium): Problem[] {
	const { path, keys, input = {} } = issue;
	const explained =
		medium === 'file'
			? explainUnknownKeys(keys, fieldsWithin(fields, path), input)
			: explainHiddenKeys(keys);
	return explained.map(({ meant, ...message }, at) => {
		const key = keys[at] ?? '';
		return {
			rule: 'schema',
			path: [...path, key],
			value: input[key],
			...message,
			...(meant !== undefined && { meant: [...path, meant] }),
		};
	});
}

/** Of a field whose name is misspelt nothing else is to be said where it would stand. */
function isOrIsIn(path: Path, places: Set<string>): boolean {
	return path.some((_, at) => places.has(JSON.stringify(path.slice(0, at + 1))));
}

/** The paths of what is missing: of a group each field that it must have, so that all problems come at once. */
function missingAt(path: Path, field: Field | undefined): Path[] {
	if (field?.shape.kind !== 'group') return [path];
	return innerFields(field)
		.filter(({ required }) => required)
		.map(({ key }) => [...path, key]);
}

type Path = (string | number)[];

/** An issue of zod, with positions in lists as in the file. */
type PlacedIssue = z.core.$ZodIssue & { path: Path };
type UnknownKeys = z.core.$ZodIssueUnrecognizedKeys & { path: Path };

/** A finding before it has a file. */
interface Problem extends Pick<Finding, 'rule' | 'value' | 'problem' | 'cure'> {
	path: Path;
	/** Of a misspelt field, where it would stand under its right name. */
	meant?: Path;
}
