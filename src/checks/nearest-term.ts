import { nearest } from '../schema/nearest.ts';
import type { IndexedTerm } from './catalogue-index.ts';
import { comparable } from './comparable.ts';

/**
 * The identifier of the term that somebody meant who wrote its name, or an identifier with a slip:
 * "Vendita online" and "vendite-online" are `vendita-online`.
 *
 * @returns undefined when nothing is near
 */
export function nearestTerm(
	written: string,
	vocabulary: ReadonlyMap<string, IndexedTerm>,
): string | undefined {
	const words = comparable(written);
	const named = [...vocabulary.values()].find(
		({ id, label }) => comparable(id) === words || comparable(label ?? '') === words,
	);
	return named?.id ?? nearest(words.replaceAll(' ', '-'), vocabulary.keys());
}
