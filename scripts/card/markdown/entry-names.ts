import type { Card } from '../card.ts';
import { asText } from './as-text.ts';

/** What people call the entries of a proposal, by file; empty where nobody could mistake one for another. */
export type EntryNames = ReadonlyMap<string, string>;

/** The names of the entries that a proposal writes, if it writes several of a kind. */
export function entryNames({ entries }: Pick<Card, 'entries'>): EntryNames {
	const written = entries.filter(({ kind }) => kind !== 'removed');
	const kinds = new Set(written.map(({ collection }) => collection));
	return new Map(written.length > kinds.size ? written.map(({ file, name }) => [file, name]) : []);
}

/**
 * The name of the entry that a sentence is about, to stand before it.
 *
 * @returns empty where none is needed, or the sentence begins with it
 */
export function nameBefore(file: string, names: EntryNames, sentence: string): string {
	const name = names.get(file);
	return name === undefined || sentence.startsWith(name) ? '' : `«${asText(name, 80)}»: `;
}
