import type { OldAddresses } from '../catalogue/old-addresses.ts';
import { movedPaths } from './moved-paths.ts';

/**
 * The rules by which hosts that read a file `_redirects`, such as Netlify and Cloudflare Pages, lead
 * from old addresses to new ones.
 *
 * @param base the path the site lives under, with a slash at both ends
 * @param languages the folders of the languages, '' for the one at the root
 */
export function redirectsFile(base: string, old: OldAddresses, languages: string[]): string {
	return languages
		.flatMap((language) => {
			const home = base + (language === '' ? '' : `${language}/`);
			return [
				...rules(`${home}offerte/`, old.offerte),
				...rules(`${home}categorie/`, old.categorie),
				...rules(`${home}regioni/:regione/`, old.categorie),
			];
		})
		.join('');
}

/** The same for Apache's `.htaccess`, in all languages. */
export function apacheRedirects(base: string, old: OldAddresses): string {
	return movedPaths(base, old)
		.map(({ pattern, to }) => `RedirectMatch 301 ${pattern} ${to((number) => `$${number}`)}\n`)
		.join('');
}

function rules(folder: string, names: Record<string, string>): string[] {
	return Object.entries(names).map(
		([from, to]) => `${folder}${from}/* ${folder}${to}/:splat 301\n`,
	);
}
