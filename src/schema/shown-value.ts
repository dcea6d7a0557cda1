/**
 * A value as people should see it in a sentence: quoted, on one line, cut when long. What steers a
 * terminal or turns the direction of a line is left out.
 */
export function show(value: unknown): string {
	const written = typeof value === 'string' ? value : JSON.stringify(value);
	const line = written.replaceAll(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ');
	return `«${line.length > 80 ? `${line.slice(0, 79)}…` : line}»`;
}
