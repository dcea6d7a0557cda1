/**
 * The file `robots.txt`: every page may be read, and those that are for people alone say so themselves.
 *
 * @param sitemap where the list of pages stands
 */
export function robotsTxt(sitemap: URL): string {
	return `User-agent: *\nDisallow:\n\nSitemap: ${sitemap.href}\n`;
}
