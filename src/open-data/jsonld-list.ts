import type { Thing } from './jsonld.ts';

/**
 * One page of a list.
 *
 * @param list.urls the addresses of what stands on this page, in its order
 * @param list.start how many stand on the pages before
 * @param list.total how many there are on all pages
 */
export function listThing({ name, urls, start, total }: List): Thing {
	return {
		'@type': 'ItemList',
		name,
		numberOfItems: total,
		itemListElement: urls.map((url, index) => ({
			'@type': 'ListItem',
			position: start + index + 1,
			url,
		})),
	};
}

interface List {
	name: string;
	urls: string[];
	start: number;
	total: number;
}
