/** The longest title that tabs and search results show whole. */
const shown = 70;

/** What a tab says: the page, and the site where there is room for its name. */
export function pageTitle(page: string, site: string): string {
	const whole = `${page} – ${site}`;
	return writtenLength(whole) <= shown ? whole : page;
}

/** Checkers of HTML count an apostrophe as it is written there. */
function writtenLength(title: string): number {
	return title.replaceAll("'", '&#39;').length;
}
