/** What people read of a piece of HTML: one line a block, without markup. */
export function shownText(html: string): string {
	return shownHtml(html)
		.replaceAll(/<p\b|<\/(?:h\d|p|li|dd|div|strong)>/g, '\n$&')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll('&amp;', '&')
		.replaceAll('\u00a0', ' ')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');
}

/** The HTML without its hidden elements, which nobody reads. */
export function shownHtml(html: string): string {
	const start = /<(\w+)\b[^>]*\shidden(?=[ >])[^>]*>/.exec(html);
	if (start === null) return html;
	const tags = new RegExp(`<(/?)${start[1] ?? ''}\\b[^>]*>`, 'g');
	tags.lastIndex = start.index;
	let depth = 0;
	do {
		const tag = tags.exec(html);
		if (tag === null) throw new Error(`Not closed: ${start[0]}`);
		depth += tag[1] === '/' ? -1 : 1;
	} while (depth > 0);
	return shownHtml(html.slice(0, start.index) + html.slice(tags.lastIndex));
}
