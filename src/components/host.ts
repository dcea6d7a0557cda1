/** The site that an address leads to; an address that is still being typed as it is. */
export function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname : url;
}
