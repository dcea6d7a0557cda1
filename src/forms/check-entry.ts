import { checkBody } from '../checks/body-markdown.ts';
import { collections, files } from '../schema/collections.ts';
import { describeFields, type Field, innerFields } from '../schema/describe.ts';
import type { Finding } from '../schema/issue.ts';
import { parseEntry } from '../schema/parse.ts';

/**
 * What keeps an entry from being published, in the words of its form.
 *
 * @param collection its name in the form
 * @param slug the entry's own; of a file by itself it says which schema it has
 * @param written the fields as the form would save them
 * @returns one paragraph for each problem: field, problem, cure; none when the entry is right
 */
export function checkEntry(collection: string, slug: string, written: unknown): string[] {
	const name = collection === 'vocabularies' ? slug : collection;
	const schema = Object.entries({ ...collections, ...files }).find(([key]) => key === name)?.[1]
		.schema;
	if (schema === undefined) throw new Error(`There is no collection "${name}".`);
	const parsed = parseEntry(schema, written, name, 'form');
	const findings = [...(parsed.ok ? [] : parsed.findings), ...checkBody(bodyOf(written))];
	const fields = describeFields(schema);
	return findings.map(({ path, problem, cure }) => `${placeOf(path, fields)}: ${problem} ${cure}`);
}

function bodyOf(written: unknown): string {
	const { body } = written as { body?: unknown };
	return typeof body === 'string' ? body : '';
}

/** "Passaggi 2, Che cosa fare": labels from the outside in, and positions from 1. */
function placeOf([key, ...rest]: Finding['path'], fields: Field[]): string {
	const field = fields.find((candidate) => candidate.key === key);
	const position = typeof rest[0] === 'number' ? ` ${rest[0] + 1}` : '';
	const inner = position === '' ? rest : rest.slice(1);
	const own = `${field?.label ?? String(key)}${position}`;
	return inner.length === 0 ? own : `${own}, ${placeOf(inner, innerFields(field))}`;
}
