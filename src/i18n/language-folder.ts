/** The languages of the interface; the first is the catalogue's own. */
export const interfaceLanguages = ['it', 'en'] as const;

/**
 * The folder of a language within the site. The catalogue's own language has none, and what is
 * written in a language that the interface does not speak is shown among the catalogue's own.
 */
export function folderOf(lang: string): string | undefined {
	return interfaceLanguages.slice(1).find((known) => known === lang);
}
