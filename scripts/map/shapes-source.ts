import { regionSlugs } from '../../src/schema/regions.ts';
import { relativePath } from './relative-path.ts';

/** The source that keeps the drawing: `svg` names each place's path by its slug. */
export function shapesSource(svg: string): string {
	const [, width = '', height = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
	const [outline = ''] = /(?<=<g id="outline">\s*<path d=")[^"]+/.exec(svg) ?? [];
	const drawn = [...svg.matchAll(/<path d="([^"]+)"[^>]* id="([^"]+)"/g)];
	const shapes = new Map(drawn.map(([, lines = '', slug = '']) => [slug, relativePath(lines)]));
	const known = regionSlugs.filter((slug) => shapes.has(slug));
	// Trentino-Alto Adige is drawn as its two provinces.
	if (known.length !== shapes.size || known.length !== regionSlugs.length - 1)
		throw new Error(`These are not Italy's places: ${[...shapes.keys()].join(', ')}`);
	return [
		'// Drawn by scripts/draw-regions.ts from Natural Earth (public domain, naturalearthdata.com).',
		`export const mapSize = { width: ${width}, height: ${height} };`,
		'/** All of Italy. */',
		`export const outline = ${JSON.stringify(relativePath(outline))};`,
		'/** Every place by its slug; a Region that is not here is the sum of its provinces. */',
		'export const shapes = {',
		...known.map((slug) => `${JSON.stringify(slug)}: ${JSON.stringify(shapes.get(slug))},`),
		'};',
	].join('\n');
}
