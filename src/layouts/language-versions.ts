import { address, homeAddress } from '../components/address.ts';
import { languages } from '../i18n/languages.ts';

/** A page in one language. */
export interface LanguageVersion {
	lang: string;
	/** The language, as it calls itself. */
	name: string;
	/** The page's address, without its host. */
	href: string;
}

/**
 * The same page in every language of the interface.
 *
 * @param pathname the address of the page, without its host
 * @param base the path the site lives under
 * @param lang the language of the page
 */
export function languageVersions(pathname: string, base: string, lang: string): LanguageVersion[] {
	const path = pathname.slice(homeAddress(base, lang).length);
	return languages.map((language) => ({
		lang: language.lang,
		name: language.name,
		href: address(homeAddress(base, language.lang), path),
	}));
}
