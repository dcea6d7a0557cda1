import type { CatalogueIndex } from './catalogue-index.ts';
import type { Rule } from './rule.ts';

/** An old name leads to one place: nothing else has it, neither as a name nor as an old one. */
export const aliases: Rule = {
	name: 'aliases',
	scope: 'catalogue',
	check(index) {
		return [...namesakes(index)].flatMap((named) => clashes(named));
	},
};

/** Things that share a space of names: offers, and the terms of each vocabulary. */
function namesakes({ entries, terms }: CatalogueIndex): Named[][] {
	const offers = entries
		.filter(({ collection }) => collection === 'offers')
		.map((entry): Named => ({ ...entry, aliases: entry.aliases ?? [], path: ['aliases'] }));
	const vocabularies = Object.values(terms).map((list) =>
		list.map((term): Named => ({ ...term, path: ['terms', term.position, 'aliases'] })),
	);
	return [offers, ...vocabularies];
}

function clashes(named: Named[]) {
	const owners = new Map(named.map(({ id }) => [id, id]));
	return named.flatMap(({ id, file, aliases: old, path }) =>
		old.flatMap((alias, position) => {
			if (alias === '') return [];
			const owner = owners.get(alias);
			if (owner === undefined) {
				owners.set(alias, id);
				return [];
			}
			return [
				{
					file,
					path: [...path, position],
					value: alias,
					problem: sentence(alias, id, owner),
					cure: 'Togli questa riga.',
					severity: 'error' as const,
				},
			];
		}),
	);
}

function sentence(alias: string, id: string, owner: string): string {
	if (owner === id) return `«${alias}» porta già qui.`;
	if (owner === alias) return `«${alias}» è un nome in uso: non può portare a «${id}».`;
	return `Il vecchio nome «${alias}» porta già a «${owner}»: non può portare anche a «${id}».`;
}

interface Named {
	id: string;
	file: string;
	/** Blank ones included, since positions are places in the file. */
	aliases: string[];
	path: (string | number)[];
}
