import type { Parts } from './parts.ts';

/**
 * A second header of fields in the text: an entry that was pasted after itself, or under itself. The
 * site would show its fields as text.
 *
 * @param fields those of the file, by which a header further down is known
 * @returns its two lines of dashes; undefined when there is none
 */
export function repeatedFields(
	{ body = '', bodyLine = 1 }: Parts,
	fields: object,
): { from: number; to: number } | undefined {
	// Most texts have no such line, and need no second look.
	if (!body.includes('---')) return undefined;
	const lines = body.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const dashes = lines.flatMap((line, at) => (/^---[ \t]*$/.test(line) ? at : []));
	const position = dashes.findIndex((from, at) => {
		const between = lines.slice(from + 1, dashes[at + 1] ?? from + 1);
		return from === first ? isAllFields(between) : hasKnownFields(between, fields);
	});
	const [from, to] = dashes.slice(position);
	if (position === -1 || from === undefined || to === undefined) return undefined;
	const top = bodyLine - first;
	return { from: top + from, to: top + to };
}

/** At the top of the text any field makes a header; in Markdown these lines would be a title. */
function isAllFields(lines: string[]): boolean {
	return keyOf(lines[0] ?? '') !== undefined && lines.every(isOfFields);
}

/** A few words with a colon are no header between two lines of Markdown, unless they are ours. */
function hasKnownFields(lines: string[], fields: object): boolean {
	const known = lines.filter((line) => Object.hasOwn(fields, keyOf(line) ?? ''));
	return known.length > 1;
}

function isOfFields(line: string): boolean {
	return keyOf(line) !== undefined || /^(?:\s|#|- |$)/.test(line);
}

function keyOf(line: string): string | undefined {
	return /^([a-z][A-Za-z]*):(?:\s|$)/.exec(line)?.[1];
}
