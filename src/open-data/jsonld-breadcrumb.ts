import type { Thing } from './jsonld.ts';

/**
 * The path to a page.
 *
 * @param steps from the home page down to the page itself, with whole addresses
 */
export function breadcrumbThing(steps: { url: string; label: string }[]): Thing {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ url, label }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			item: url,
		})),
	};
}
