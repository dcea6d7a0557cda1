/**
 * The `lang` attribute of a text by somebody else.
 *
 * @param lang the language of the text
 * @param page the language of the page around it
 * @returns undefined where both are the same, so that nothing is marked
 */
export function foreignLang(lang: string, page: string): string | undefined {
	return lang === page ? undefined : lang;
}
