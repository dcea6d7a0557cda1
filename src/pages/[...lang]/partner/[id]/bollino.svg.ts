import type { APIRoute, GetStaticPaths } from 'astro';
import type { Partner } from '../../../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../../../catalogue/load.ts';
import { listPartners, mayShowBadge } from '../../../../catalogue/partners.ts';
import { badgeWords } from '../../../../components/badge-words.ts';
import { categoryDrawing } from '../../../../components/category-drawing.ts';
import type { Strings } from '../../../../i18n/it.ts';
import { inEveryLanguage } from '../../../../i18n/languages.ts';
import { partnerBadge } from '../../../../open-data/partner-badge.ts';
import { pictureFonts as fonts } from '../../../../open-data/picture-fonts.ts';
import { tokenColour } from '../../../../open-data/token-colour.ts';
import tokens from '../../../../styles/tokens.css?raw';

interface Props {
	partner: Partner;
	active: number;
	strings: Strings;
}

export const getStaticPaths = (() =>
	inEveryLanguage(
		listPartners(loadCatalogue())
			.filter(({ partner }) => mayShowBadge(partner))
			.map(({ partner, active }) => ({ params: { id: partner.id }, props: { partner, active } })),
	)) satisfies GetStaticPaths;

export const GET = (({ props: { partner, active, strings } }) => {
	const { site, today } = loadCatalogue();
	const colours = {
		ground: tokenColour(tokens, '--site-header'),
		words: tokenColour(tokens, '--site-on-dark'),
	};
	const words = badgeWords({ partner: partner.name, active, site: site.name, today }, strings);
	const svg = partnerBadge({ ...words, drawing: categoryDrawing(), fonts, colours });
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}) satisfies APIRoute<Props>;
