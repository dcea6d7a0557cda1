/** Lets the links to other languages lead to the same query. */
export function carryQuery(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
		link.search = location.search;
	}
}
