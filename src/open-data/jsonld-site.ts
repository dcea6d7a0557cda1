import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Thing } from './jsonld.ts';

/**
 * The site with its search, and the body that runs it.
 *
 * @param home the address of the home page
 * @param search the address of the search page
 */
export function siteThings(
	{ name, description, owner }: Catalogue['site'],
	{ home, search, lang }: { home: string; search: string; lang: string },
): Thing[] {
	return [
		{
			'@type': 'WebSite',
			url: home,
			name,
			description,
			inLanguage: lang,
			publisher: { '@id': `${home}#ente` },
			potentialAction: {
				'@type': 'SearchAction',
				target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
				'query-input': 'required name=search_term_string',
			},
		},
		{
			'@type': 'Organization',
			'@id': `${home}#ente`,
			name: owner.name,
			url: home,
			address: owner.address,
			telephone: owner.phone,
			email: owner.email,
		},
	];
}
