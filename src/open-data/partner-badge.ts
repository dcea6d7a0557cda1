import type { Font } from 'opentype.js';
import { drawLine, fitText } from './drawn-text.ts';
import { xmlText } from './xml-text.ts';

/** What a badge says and what it is drawn with. */
export interface PartnerBadge {
	/** What the organisation is, whose initiative it is, what it offers, and the day all this is known of. */
	lines: [title: string, site: string, offers: string, day: string];
	/** The same in a sentence with the partner's name, for those who hear it. */
	description: string;
	/** A drawing on a square of 24 units. */
	drawing: string;
	/** Those by which the width of a line is reckoned. */
	fonts: Font[];
	colours: { ground: string; words: string };
}

/** The size of every badge, in pixels. */
export const badgeSize = { width: 280, height: 112 };

/**
 * A badge as SVG, for pages of others: a picture there loads neither fonts nor styles and runs no script, so
 * that its words stay text, squeezed or stretched to the room they have in the site's letters, and its ground
 * is its own, edged for pages as dark as itself.
 */
export function partnerBadge({
	lines,
	description,
	drawing,
	fonts,
	colours,
}: PartnerBadge): string {
	const { width, height } = badgeSize;
	const words = places.map((place, at) => textLine(lines[at] ?? '', place, fonts));
	const title = xmlText(description);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t">`,
		`<title id="t">${title}</title>`,
		`<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="8" fill="${colours.ground}" stroke="${colours.words}" stroke-width="2"/>`,
		`<path fill="none" stroke="${colours.words}" stroke-width="1.5" stroke-linejoin="round" transform="translate(${margin} 28) scale(2.35)" d="${drawing}"/>`,
		`<g fill="${colours.words}" font-family="'Titillium Web',system-ui,'Segoe UI',Roboto,Arial,sans-serif">`,
		...words,
		'</g></svg>\n',
	].join('');
}

/** What a partner copies into a page of its own: the badge, which leads to its page here. */
export function badgeSnippet(addresses: { page: string; picture: string }, words: string): string {
	const { width, height } = badgeSize;
	const [page, picture, alt] = [addresses.page, addresses.picture, words].map(xmlText);
	return `<a href="${page ?? ''}"><img src="${picture ?? ''}" width="${width}" height="${height}" alt="${alt ?? ''}"></a>`;
}

/** A line squeezed or stretched to the room it has in the site's letters, where these have all of it. */
function textLine(line: string, { y, largest, weight }: (typeof places)[number], fonts: Font[]) {
	const width = badgeSize.width - left - margin;
	const sizes = Array.from({ length: largest - 5 }, (_, step) => largest - step);
	const { size } = fitText(line, fonts, { width, lines: 1, sizes });
	const isKnown = Array.from(line).every((letter) =>
		fonts.some((font) => font.charToGlyphIndex(letter) > 0),
	);
	const long = Math.ceil(drawLine(line, fonts, { x: 0, y: 0, size }).width);
	const length = `textLength="${Math.min(width, long)}" lengthAdjust="spacingAndGlyphs"`;
	const fitted = isKnown ? ` ${length}` : '';
	return `<text x="${left}" y="${y}" font-size="${size}" font-weight="${weight}"${fitted}>${xmlText(line)}</text>`;
}

const margin = 16;
const left = 88;

/** Where the lines stand, and in how large and heavy letters. */
const places = [
	{ y: 34, largest: 22, weight: 600 },
	{ y: 56, largest: 16, weight: 400 },
	{ y: 79, largest: 15, weight: 600 },
	{ y: 97, largest: 14, weight: 400 },
];
