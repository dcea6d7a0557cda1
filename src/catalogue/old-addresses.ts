import type { Catalogue } from './catalogue.ts';
import { publishedOffers } from './offers.ts';

/** Names that pages had, with those they have now, by the folder that the pages are in. */
export interface OldAddresses {
	offerte: Record<string, string>;
	/** Of the lists of a category, in all of Italy and in each Region. */
	categorie: Record<string, string>;
}

/** The old names that lead to pages of the catalogue. */
export function oldAddresses(catalogue: Catalogue): OldAddresses {
	return {
		offerte: successors(publishedOffers(catalogue)),
		categorie: successors(catalogue.categories),
	};
}

/**
 * Where a page is now that stood at an old address.
 *
 * @param path below the base, with what follows the page's own name
 * @returns the path there; undefined where nothing has moved
 */
export function movedTo(path: string, { offerte, categorie }: OldAddresses): string | undefined {
	const parts = path.split('/');
	const at = /^[a-z]{2}$/.test(parts[0] ?? '') ? 1 : 0;
	const [folder] = parts.slice(at);
	// The category is the second name in the address of a Region.
	const place = folder === 'regioni' ? at + 2 : at + 1;
	const names = folder === 'offerte' ? offerte : categorie;
	if (!['offerte', 'categorie', 'regioni'].includes(folder ?? '')) return undefined;
	const old = parts[place] ?? '';
	const name = Object.hasOwn(names, old) ? names[old] : undefined;
	return name === undefined ? undefined : parts.with(place, name).join('/');
}

function successors(named: { id: string; aliases: string[] }[]): Record<string, string> {
	return Object.fromEntries(
		named.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)),
	);
}
