import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { siteAddress } from '../../src/catalogue/load.ts';
import type { Day } from '../../src/schema/fields.ts';

/**
 * What Astro must be told beyond `astro.config.mjs`: which content to show, where, and on which day.
 *
 * @param root the folder that holds `content` and `public`
 * @param today the day that pages speak of
 */
export function siteSettings(root: string, today: Day): AstroInlineConfig & { base: string } {
	return {
		...siteAddress(root),
		publicDir: path.resolve(root, 'public'),
		vite: {
			resolve: {
				alias: { 'editors-pages': path.resolve(root, 'content/pages') },
				dedupe: ['astro'],
			},
			define: {
				'import.meta.env.CATALOGUE_ROOT': JSON.stringify(path.resolve(root)),
				'import.meta.env.CATALOGUE_TODAY': JSON.stringify(today),
			},
		},
	};
}
