import MarkdownIt from 'markdown-it';

/**
 * Markdown of strangers as safe HTML, the same in the build and in the browser: raw HTML is shown as
 * text, pictures become links, links lead only to https, mail and phone and are marked as not ours.
 *
 * @param source a contributor's text; headings start at level 3, under the page's own h1 and h2
 */
export function renderMarkdown(source: string): string {
	return renderer.render(source);
}

/** A name before the host, which makes an address look like another's. */
const userName = /^https:\/\/[^/?#]*@/i;
const allowedLink = /^(?:https:\/\/|mailto:|tel:)/i;
const firstHeading = 3;

const renderer = new MarkdownIt('commonmark', { html: false, linkify: false, typographer: false });
renderer.disable('image');
renderer.validateLink = (address) => allowedLink.test(address.trim()) && !userName.test(address);
renderer.core.ruler.push('catalogue', ({ tokens }) => {
	for (const token of tokens) {
		if (token.type === 'heading_open' || token.type === 'heading_close') {
			token.tag = `h${String(Math.max(firstHeading, Number(token.tag.slice(1))))}`;
		}
		for (const inline of token.children ?? []) {
			if (inline.type === 'link_open') inline.attrSet('rel', 'nofollow ugc noopener');
		}
	}
});
