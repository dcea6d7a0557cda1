import { collections } from '../schema/collections.ts';
import type { IndexedEntry } from './catalogue-index.ts';
import { comparable } from './comparable.ts';
import type { Rule } from './rule.ts';

/**
 * No two entries of a collection have the same name in one language: in a list nobody could tell them
 * apart. Withdrawn offers leave theirs free, since what is proposed again is a new file.
 */
export const uniqueTitle: Rule = {
	name: 'unique-title',
	scope: 'catalogue',
	check({ entries }) {
		const first = new Map<string, IndexedEntry>();
		return entries.filter(isListed).flatMap((entry) => {
			const { collection, lang = 'it', name = '', file } = entry;
			const key = `${collection} ${lang} ${comparable(name)}`;
			const namesake = first.get(key);
			if (name === '' || namesake === undefined) {
				first.set(key, entry);
				return [];
			}
			return [
				{
					file,
					path: [collections[collection].named.at(-1) ?? 'title'],
					value: name,
					problem: `«${name}» si chiama come ${namesake.file}.`,
					cure: 'Scrivi che cosa distingue questa voce. Se è la stessa cosa, tieni un solo file.',
					severity: 'error' as const,
				},
			];
		});
	},
};

function isListed({ status }: IndexedEntry): boolean {
	return status !== 'ritirata';
}
