import { plainText } from '../report/plain.ts';

/**
 * A word as a shell takes it, whatever stands in it: names of files come from strangers too. What a
 * terminal would obey becomes an escape, with which the command finds nothing and does no harm.
 */
export function forShell(word: string): string {
	if (/^[\w./][\w./-]*$/.test(word)) return word;
	// Double quotes are those of the guides, and of Windows.
	if (/^[\w./ ,():-]+$/.test(word)) return `"${word}"`;
	return `'${plainText(word).replaceAll("'", String.raw`'\''`)}'`;
}
