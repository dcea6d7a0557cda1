import { partsOf } from '../../reader/parts.ts';
import { parseYaml } from '../../reader/yaml.ts';
import { isEqual } from './equal.ts';
import { type Splice, spliced } from './splice.ts';
import { yamlSplices } from './yaml-splices.ts';

/**
 * The text of a file that says something else, with every line that the change does not touch as it was,
 * byte for byte.
 *
 * @param file its name, whose ending says whether it is Markdown
 * @param raw its text
 * @param fields all of them; one that comes in stands after the one before it
 * @param body the text under them; undefined where it stays
 * @returns undefined when the file is written in a way that only a person can change
 */
export function rewrittenText(
	file: string,
	raw: string,
	fields: object,
	body?: string,
): string | undefined {
	const parts = partsOf(file, raw);
	if ('missing' in parts) return undefined;
	const read = parseYaml(parts.yaml);
	if (!('fields' in read)) return undefined;
	const lines = raw.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
	const start = parts.yamlLine === 1 ? 0 : lines.indexOf('\n') + 1;
	const wanted = body === undefined ? parts.body : bodyLike(parts.body ?? '', body);
	const text = spliced(raw, start, [
		...yamlSplices(withLineEnd(parts.yaml), read.fields, fields),
		...bodySplices(parts.body, wanted, lines.length - start),
	]);
	const after = partsOf(file, text);
	if ('missing' in after || after.body !== wanted) return undefined;
	const said = parseYaml(after.yaml);
	return 'fields' in said && isEqual(said.fields, fields) ? text : undefined;
}

/** So that every line has its own line end, and goes with it. */
function withLineEnd(yaml: string): string {
	return yaml.endsWith('\n') ? yaml : `${yaml}\n`;
}

/** A text with the blank lines around it that another one had. */
function bodyLike(before: string, body: string): string {
	if (body.trim() === before.trim()) return before;
	const [opening = ''] = before.trim() === '' ? ['\n'] : (/^\n*/.exec(before) ?? []);
	return `${opening}${body.replaceAll(/\r\n?/g, '\n').trim()}\n`;
}

function bodySplices(before: string | undefined, after: string | undefined, end: number): Splice[] {
	if (before === undefined || after === undefined || before === after) return [];
	return [{ from: end - before.length, to: end, text: after }];
}
