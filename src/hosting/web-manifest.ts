import type { Catalogue } from '../catalogue/catalogue.ts';
import { icons } from './icons.ts';

/** The colour of the header, which phones put around a page and on the ground of its sign. */
export const siteColour = '#004d99';

/**
 * What a phone that keeps the site among its programs is told of it.
 *
 * @param base the path the site lives under, with a slash at both ends
 * @param lang the language of the site's name
 */
export function webManifest(
	{ name, description }: Pick<Catalogue['site'], 'name' | 'description'>,
	{ base, lang }: { base: string; lang: string },
) {
	return {
		name,
		short_name: name,
		description,
		lang,
		id: base,
		start_url: base,
		scope: base,
		display: 'minimal-ui',
		theme_color: siteColour,
		background_color: '#ffffff',
		icons: [
			{ src: `${base}favicon.svg`, type: 'image/svg+xml', sizes: 'any' },
			...(['icon-192', 'icon-512'] as const).map((icon) => picture(base, icon)),
			{ ...picture(base, 'icon-maskable-512'), purpose: 'maskable' },
		],
	};
}

function picture(base: string, icon: keyof typeof icons) {
	const { size } = icons[icon];
	return { src: `${base}${icon}.png`, type: 'image/png', sizes: `${size}x${size}` };
}
