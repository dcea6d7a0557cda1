import { expect, test } from 'vitest';
import { robotsTxt } from './robots-txt.ts';

test('lets every page be read, and says where their list is', () => {
	expect(robotsTxt(new URL('https://ente.example/vicini/sitemap-index.xml'))).toBe(
		'User-agent: *\nDisallow:\n\nSitemap: https://ente.example/vicini/sitemap-index.xml\n',
	);
});
