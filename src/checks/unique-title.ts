import { collections } from '../schema/collections.ts';
import { show } from '../schema/shown-value.ts';
import type { IndexedEntry } from './catalogue-index.ts';
import { comparable } from './comparable.ts';
import { inOrderOfProposal } from './proposal-order.ts';
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
		return inOrderOfProposal(entries)
			.filter(isListed)
			.flatMap((entry) => {
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
						...(isCopy(entry, namesake) ? aCopy(namesake) : aNamesake(name, namesake)),
						severity: 'error' as const,
					},
				];
			});
	},
};

function aNamesake(name: string, { file }: IndexedEntry) {
	return {
		problem: `${show(name)} si chiama come ${file}.`,
		cure: 'Scrivi che cosa distingue questa voce. Se è la stessa cosa, tieni un solo file.',
	};
}

function aCopy({ file }: IndexedEntry) {
	return {
		problem: `È una copia di ${file}.`,
		cure: "Cancellala. Se doveva essere un'altra cosa, cambia il titolo e quello che la distingue.",
	};
}

/** Whether two entries are the same in all that the index tells of them. */
function isCopy(one: IndexedEntry, other: IndexedEntry): boolean {
	return (
		JSON.stringify({ ...one, id: '', file: '' }) === JSON.stringify({ ...other, id: '', file: '' })
	);
}

function isListed({ status }: IndexedEntry): boolean {
	return status !== 'ritirata';
}
