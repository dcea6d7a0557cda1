/**
 * A text in Markdown as its words, line by line, for who looks at it among other answers: without the
 * signs of headings, emphasis and code, with dots before items, and with the addresses of links. Fit to
 * be shown as text alone: what it makes is no HTML.
 */
export function withoutMarks(markdown: string): string {
	return markdown
		.replaceAll(/^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/gm, '$1')
		.replaceAll(/^ {0,3}(?:> ?)+/gm, '')
		.replaceAll(/^([ \t]*)[*+-][ \t]+/gm, '$1• ')
		.replaceAll(/\[([^[\]\n]+)\]\(([^()\s]+)\)/g, (_link, words: string, address: string) =>
			words === address ? address : `${words} (${address})`,
		)
		.replaceAll(/<((?:https:\/\/|mailto:|tel:)[^<>\s]+)>/g, '$1')
		.replaceAll(
			/(?<![\p{L}\d\\*_`])(\*{1,3}|_{1,3}|`+)(?=\S)([^\n]+?)(?<=\S)\1(?![\p{L}\d*_`])/gu,
			'$2',
		)
		.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');
}
