import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { categoryDrawing } from '../../components/category-drawing.ts';
import { pictureName, pictureSize } from '../../components/social-picture.ts';
import { labelIn } from '../../i18n/format.ts';
import { it } from '../../i18n/it.ts';
import { pictureFonts as fonts } from '../../open-data/picture-fonts.ts';
import { socialPicture } from '../../open-data/social-picture.ts';
import { tokenColour } from '../../open-data/token-colour.ts';
import tokens from '../../styles/tokens.css?raw';

interface Props {
	category: Catalogue['categories'][number] | undefined;
}

// A picture for every offer would take minutes where there are ten thousand.
export const getStaticPaths = (() =>
	[undefined, ...loadCatalogue().categories].map((category) => ({
		params: { picture: pictureName(category?.id) },
		props: { category },
	}))) satisfies GetStaticPaths;

export const GET = (async ({ props: { category } }) => {
	const site = loadCatalogue().site.name;
	const title = category === undefined ? site : labelIn(category.label, it.lang);
	const drawing = categoryDrawing(category?.id);
	const colours = {
		ground: tokenColour(tokens, '--site-header'),
		band: tokenColour(tokens, '--site-header-deep'),
		words: tokenColour(tokens, '--site-on-dark'),
	};
	const svg = socialPicture(
		{ title, site, free: it.social.free, drawing, fonts, colours },
		pictureSize,
	);
	const png = await sharp(Buffer.from(svg)).png({ palette: true, effort: 1 }).toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}) satisfies APIRoute<Props>;
