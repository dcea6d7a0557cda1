import type { OldAddresses } from '../catalogue/old-addresses.ts';

/** A page that has another name now, for servers that know regular expressions. */
export interface MovedPath {
	/** Matches the old path, in every language, with what follows the page's own name. */
	pattern: string;
	/**
	 * The path there is now.
	 *
	 * @param group how the server names what a group of the pattern has met
	 */
	to: (group: (number: number) => string) => string;
}

/**
 * All paths that lead elsewhere now.
 *
 * @param base the path the site lives under, with a slash at both ends
 */
export function movedPaths(base: string, { offerte, categorie }: OldAddresses): MovedPath[] {
	return [
		...Object.entries(offerte).map((names) => moved(base, 'offerte', names)),
		...Object.entries(categorie).map((names) => moved(base, 'categorie', names)),
		...Object.entries(categorie).map((names) => moved(base, 'regioni/([a-z-]+)', names)),
	];
}

function moved(base: string, folder: string, [from, to]: [string, string]): MovedPath {
	const hasRegion = folder.includes('(');
	return {
		pattern: `^${base}${language}${folder}/${from}${rest}$`,
		to: (group) => {
			const place = folder.replace('([a-z-]+)', group(2));
			return `${base}${group(1)}${place}/${to}/${group(hasRegion ? 3 : 2)}`;
		},
	};
}

const language = '((?:[a-z][a-z]/)?)';

/** Only the signs that our addresses are made of, so that nothing else gets into an answer's header. */
const rest = '(?:/([a-z0-9./-]*))?';
