import type { OldAddresses } from '../catalogue/old-addresses.ts';

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
			return movesOf(old, ':regione').map(
				({ from, to }) => `${home}${from}/* ${home}${to}/:splat 301\n`,
			);
		})
		.join('');
}

/** The same for Apache's `.htaccess`, in all languages. */
export function apacheRedirects(base: string, old: OldAddresses): string {
	return movesOf(old, '[a-z-]+')
		.map(({ from, to }) => {
			const isRegion = from.startsWith('regioni/');
			const pattern = from.replace('[a-z-]+', '([a-z-]+)');
			const target = to.replace('[a-z-]+', '$2');
			const rest = isRegion ? '$3' : '$2';
			return `RedirectMatch 301 ^${base}((?:[a-z][a-z]/)?)${pattern}/(.*)$ ${base}$1${target}/${rest}\n`;
		})
		.join('');
}

function movesOf({ offerte, categorie }: OldAddresses, region: string) {
	const within = (folder: string, names: Record<string, string>) =>
		Object.entries(names).map(([from, to]) => ({
			from: `${folder}/${from}`,
			to: `${folder}/${to}`,
		}));
	return [
		...within('offerte', offerte),
		...within('categorie', categorie),
		...within(`regioni/${region}`, categorie),
	];
}
