import { partsOf } from '../../reader/parts.ts';
import { parseYaml } from '../../reader/yaml.ts';
import type { Field } from '../../schema/describe.ts';
import type { Answers } from '../proposal/answers.ts';
import { entryText, fieldsYaml } from '../proposal/entry-file.ts';
import { inOrder } from './in-order.ts';
import { withKeptBlanks } from './kept-blanks.ts';
import { rewrittenText } from './rewritten-text.ts';

/**
 * What a file says, as the site reads it; its `body` is the text under the fields.
 *
 * @param file its name, whose ending says whether it is Markdown
 * @returns undefined when it cannot be read
 */
export function answersIn(file: string, text: string): Answers | undefined {
	const parts = partsOf(file, text);
	const fields = fieldsIn(file, text);
	if ('missing' in parts || fields === undefined) return undefined;
	const { body = '' } = parts;
	return { ...fields, ...(body.trim() !== '' && { body }) };
}

/**
 * The text of a file with other answers. What stays the same stays as it is written, quotes and comments
 * included; what comes in stands where the schema has it.
 *
 * @param raw the text as it was; empty for a new file
 * @param answers all that it shall say; nothing blank among them
 */
export function textWith(file: string, raw: string, fields: Field[], answers: Answers): string {
	const { body = '', ...wanted } = inOrder(fields, answers);
	const kept = withKeptBlanks(fieldsIn(file, raw) ?? {}, wanted);
	if (!file.endsWith('.md')) return rewrittenText(file, raw, kept) ?? fieldsYaml(wanted);
	return rewrittenText(file, raw, kept, String(body)) ?? entryText({ ...wanted, body });
}

function fieldsIn(file: string, text: string): Answers | undefined {
	const parts = partsOf(file, text);
	const read = 'missing' in parts ? undefined : parseYaml(parts.yaml);
	return read !== undefined && 'fields' in read ? { ...read.fields } : undefined;
}
