import type { Announcement, Catalogue } from '../catalogue/catalogue.ts';
import type { Thing } from './jsonld.ts';

/**
 * A piece of news.
 *
 * @param page the address of its page
 * @param brief what it says in a line or two
 * @param image the address of its picture, where it has one
 */
export function newsThing(
	{ title, date, updated, lang }: Pick<Announcement, 'title' | 'date' | 'updated' | 'lang'>,
	{ page, brief, image, site }: Context,
): Thing {
	const owner = { '@type': 'Organization', name: site.owner.name };
	return {
		'@type': 'NewsArticle',
		url: page,
		headline: title,
		description: brief,
		datePublished: date,
		dateModified: updated ?? date,
		inLanguage: lang,
		...(image !== undefined && { image }),
		author: owner,
		publisher: owner,
	};
}

interface Context {
	page: string;
	brief: string;
	image?: string | undefined;
	site: Catalogue['site'];
}
