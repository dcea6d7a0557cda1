import type { PageKind } from './content-security-policy.ts';

/** Where files with names of their own content stand, below the base. */
export const unchangingFolder = '_astro/';

/**
 * The folders whose pages are not ordinary, below the base, as regular expressions that every server
 * understands.
 */
export const specialPlaces: { kind: PageKind; pattern: string }[] = [
	{ kind: 'search', pattern: '([a-z][a-z]/)?cerca/' },
	{ kind: 'proposals', pattern: '([a-z][a-z]/)?proponi/stato/' },
	{ kind: 'admin', pattern: '([a-z][a-z]/)?admin/' },
];

/** What a folder or page is, by its path below the base. */
export function kindOf(path: string): PageKind {
	const place = specialPlaces.find(({ pattern }) => new RegExp(`^(${pattern})`).test(path));
	return place?.kind ?? 'ordinary';
}
