import type { CatalogueIndex } from './catalogue-index.ts';
import { inOrderOfProposal } from './proposal-order.ts';
import type { Rule } from './rule.ts';

/** An old name leads to one place: nothing else has it, neither as a name nor as an old one. */
export const aliases: Rule = {
	name: 'aliases',
	scope: 'catalogue',
	check({ entries, terms }) {
		return [claimsOfOffers(entries), ...Object.values(terms).map(claimsOfTerms)].flatMap(clashes);
	},
};

/** The first proposed has its names first. */
function claimsOfOffers(entries: CatalogueIndex['entries']): Claim[] {
	return inOrderOfProposal(entries)
		.filter(({ collection }) => collection === 'offers')
		.flatMap(({ id, file, aliases: old = [] }) => [
			{ name: id, id, file, path: [] },
			...old.map((name, position) => ({ name, id, file, path: ['aliases', position] })),
		]);
}

/** They stand in one file, where a name goes before an old one. */
function claimsOfTerms(terms: NonNullable<CatalogueIndex['terms']['goals']>): Claim[] {
	return [
		...terms.map(({ id, file, position }) => ({
			name: id,
			id,
			file,
			path: ['terms', position, 'id'],
		})),
		...terms.flatMap(({ id, file, position, aliases: old }) =>
			old.map((name, place) => ({ name, id, file, path: ['terms', position, 'aliases', place] })),
		),
	];
}

function clashes(claims: Claim[]) {
	const owners = new Map<string, string>();
	return claims.flatMap(({ name, id, file, path }) => {
		const owner = owners.get(name);
		if (name === '') return [];
		if (owner === undefined) {
			owners.set(name, id);
			return [];
		}
		const isOwnName = !path.includes('aliases');
		// Of two things with one name `unique-terms` speaks.
		if (isOwnName && owner === name) return [];
		return [
			{
				file,
				path,
				value: name,
				problem: isOwnName
					? `«${name}» è un vecchio nome di «${owner}»: chi lo cerca arriva lì.`
					: sentence(name, id, owner),
				cure: isOwnName ? 'Dai al file un altro nome.' : 'Togli questa riga.',
				severity: 'error' as const,
			},
		];
	});
}

function sentence(alias: string, id: string, owner: string): string {
	if (owner === id) return `«${alias}» porta già qui.`;
	if (owner === alias) return `«${alias}» è un nome in uso: non può portare a «${id}».`;
	return `Il vecchio nome «${alias}» porta già a «${owner}»: non può portare anche a «${id}».`;
}

/** A name, new or old, that something wants for itself. */
interface Claim {
	/** Blank ones included, since positions are places in the file. */
	name: string;
	id: string;
	file: string;
	path: (string | number)[];
}
