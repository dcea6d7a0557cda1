import type { z } from 'zod';
import { parseEntry } from '../parse.ts';

/** What a schema says of a written form, one line a problem: field, problem, cure. */
export function sentences(schema: z.ZodType, written: unknown): string[] {
	const parsed = parseEntry(schema, written, 'content/prova.md');
	if (parsed.ok) return [];
	return parsed.findings.map(({ path, problem, cure }) => `${path.join('.')}: ${problem} ${cure}`);
}

/**
 * The read form of a written one.
 *
 * @throws with its problems when there are any
 */
export function read<Schema extends z.ZodType>(schema: Schema, written: unknown): z.output<Schema> {
	const parsed = parseEntry(schema, written, 'content/prova.md');
	if (!parsed.ok) throw new Error(sentences(schema, written).join('\n'));
	return parsed.value;
}
