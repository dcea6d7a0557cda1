/** The longest title that tabs and search results show whole. */
const shown = 70;

/** What a tab says: the page, and the site where there is room for its name. */
export function pageTitle(page: string, site: string): string {
	const whole = `${page} – ${site}`;
	return whole.length <= shown ? whole : page;
}
