/** About as much as tabs and search results show. */
const shown = 70;

/**
 * What a tab says: the page, and the site where there is room for its name. A page's own title is
 * never cut: two that begin alike would become one.
 */
export function pageTitle(page: string, site: string): string {
	const whole = `${page} – ${site}`;
	return whole.length <= shown ? whole : page;
}
