/**
 * A value as people should see it in a sentence: quoted, on one line, cut when long. What steers a
 * terminal or turns the direction of a line is left out.
 */
export function show(value: unknown): string {
	const line = writtenAs(value).replaceAll(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ');
	return `«${line.length > 80 ? `${line.slice(0, 79)}…` : line}»`;
}

/** As it stands in a file. */
function writtenAs(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Number.isNaN(value)) return '.nan';
	if (value === Infinity) return '.inf';
	return value === -Infinity ? '-.inf' : JSON.stringify(value);
}
