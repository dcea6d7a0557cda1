import { type Field, fieldAt } from '../schema/describe.ts';
import type { CheckedEntry } from './rule.ts';
import { textAt } from './written.ts';

/**
 * The text that stands at the end of a path, unless it is longer than its field may be. Of that the
 * schema speaks, and rules that look at every letter need not: in 190 kB of brackets they would take
 * seconds.
 */
export function fittingTextAt(
	{ written, fields }: Pick<CheckedEntry, 'written' | 'fields'>,
	...path: string[]
): string | undefined {
	const text = textAt(written, ...path);
	return text !== undefined && fits(text, fieldAt(fields, path)) ? text : undefined;
}

/** Whether a text is as short as its field asks; one in no field is not. */
export function fits(text: string, field: Field | undefined): boolean {
	if (field === undefined) return false;
	const { shape } = field;
	const most = shape.kind === 'text' ? shape.max : longestAddress;
	return text.length <= most || lengthOf(text.normalize('NFC').trim()) <= most;
}

/** Of an e-mail address (RFC 5321); fields that are no texts hold nothing longer that rules read letter by letter. */
const longestAddress = 254;

/** In characters as the schema counts them: an emoji is one. */
function lengthOf(text: string): number {
	let length = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.codePointAt(at) ?? 0;
		if (code > 0xffff) at += 1;
		length += 1;
	}
	return length;
}
