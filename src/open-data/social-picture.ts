import type { Font } from 'opentype.js';
import { drawLine, fitText } from './drawn-text.ts';

/** What a social picture says and what it is drawn with. */
export interface SocialPicture {
	/** The large words. */
	title: string;
	/** Whose site it is, above them. */
	site: string;
	/** What one finds there, below them. */
	free: string;
	/** A drawing on a square of 24 units. */
	drawing: string;
	fonts: Font[];
	colours: { ground: string; band: string; words: string };
}

/** A social picture as SVG, all of it outlines. */
export function socialPicture(
	{ title, site, free, drawing, fonts, colours }: SocialPicture,
	{ width, height }: { width: number; height: number },
): string {
	const { lines, size } = fitText(title, fonts, {
		width: width - icon.size - 3 * margin,
		lines: 3,
		sizes: [104, 92, 80, 68, 56, 44, 32, 24, 16],
	});
	const leading = size * 1.12;
	const first = (height - band) / 2 + 20 - ((lines.length - 1) * leading) / 2 + size / 3;
	const small = (text: string, y: number) => {
		const { size: fitting } = fitText(text, fonts, {
			width: width - 2 * margin,
			lines: 1,
			sizes: [38, 34, 30, 26, 22, 18, 14],
		});
		return drawLine(text, fonts, { x: margin, y, size: fitting }).path;
	};
	const words = [
		...(site === title ? [] : [small(site, margin + 34)]),
		...lines.map(
			(line, at) => drawLine(line, fonts, { x: margin, y: first + at * leading, size }).path,
		),
		small(free, height - band / 2 + 13),
	].join('');
	const scale = icon.size / 24;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
		`<path fill="${colours.ground}" d="M0 0h${width}v${height}H0z"/>`,
		`<path fill="${colours.band}" d="M0 ${height - band}h${width}v${band}H0z"/>`,
		`<path fill="${colours.words}" d="${words}"/>`,
		`<path fill="none" stroke="${colours.words}" stroke-width="1.25" stroke-linecap="round" stroke-linejoin="round"`,
		` transform="translate(${width - margin - icon.size} ${(height - band - icon.size) / 2}) scale(${scale})" d="${drawing}"/>`,
		'</svg>',
	].join('');
}

const margin = 72;
const band = 120;
const icon = { size: 260 };
