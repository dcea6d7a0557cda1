import { checkBody } from '../checks/body-markdown.ts';
import { collections, files } from '../schema/collections.ts';
import { describeFields } from '../schema/describe.ts';
import { parseEntry } from '../schema/parse.ts';
import { labelsOn } from '../schema/place.ts';

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
	return findings.map(
		({ path, problem, cure }) => `${labelsOn(path, fields) || path.join(', ')}: ${problem} ${cure}`,
	);
}

function bodyOf(written: unknown): string {
	const { body } = written as { body?: unknown };
	return typeof body === 'string' ? body : '';
}
