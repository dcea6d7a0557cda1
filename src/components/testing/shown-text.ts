/** What people read of a piece of HTML: one line a block, without markup. */
export function shownText(html: string): string {
	return html
		.replaceAll(/<p\b|<\/(?:h\d|p|li|dd|div|strong)>/g, '\n$&')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll('&amp;', '&')
		.replaceAll('\u00a0', ' ')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');
}
