import MarkdownIt, { type Token } from 'markdown-it';

/**
 * Markdown of strangers as safe HTML, the same in the build and in the browser: raw HTML is shown as
 * text, a picture as what it says of itself, and a link leads only to https, mail and phone, marked as
 * not ours; another one is shown as it was written.
 *
 * @param source a contributor's text
 * @param firstHeading the level at which its headings start; the page's own h1 and h2 stand above
 */
export function renderMarkdown(source: string, firstHeading: 2 | 3 = 3): string {
	return markdown.render(source, { raised: writtenHeading - firstHeading } satisfies Raised);
}

/** Markdown as its words alone, on one line: for where links and headings have no place. */
export function plainText(source: string): string {
	return markdown
		.parse(source, {})
		.filter(({ type }) => type === 'inline')
		.map(({ children }) =>
			markdown.renderer
				.renderInlineAsText(children ?? [], markdown.options, {})
				.replaceAll(/\s+/g, ' '),
		)
		.join(' ');
}

/**
 * What somebody meant for the page and `renderMarkdown` shows in another way: where the links lead
 * that stay text, the first line of tables, what pictures say of themselves, and the headings that are
 * above the first level.
 */
export function unshownIn(source: string): Unshown {
	const blocks = markdown.parse(source, {});
	const tokens = blocks.flatMap(({ children }) => children ?? []);
	return {
		headings: blocks
			.filter((_token, position) => isPageHeading(blocks[position - 1]))
			.map(({ content }) => content),
		pictures: tokens.filter(({ type }) => type === 'image').map(({ content }) => content),
		links: tokens.flatMap(({ meta }) => (isRefusal(meta) ? [meta.refused] : [])),
		tables: blocks
			.filter(({ type }) => type === 'inline')
			.flatMap(({ content }) => tableIn(content)),
	};
}

/** A name before the host, which makes an address look like another's. */
const userName = /^https:\/\/[^/?#]*@/i;
const allowedLink = /^(?:https:\/\/|mailto:|tel:)/i;
/** The highest level that contributors write. */
const writtenHeading = 3;

const markdown = new MarkdownIt('commonmark', { html: false, linkify: false, typographer: false });
// All links are found, and those that are not allowed lose their tags below.
markdown.validateLink = () => true;
markdown.renderer.rules['image'] = (tokens, position, options, env, self) =>
	markdown.utils.escapeHtml(
		self.renderInlineAsText(tokens[position]?.children ?? [], options, env),
	);
markdown.core.ruler.push('catalogue', ({ tokens, env }) => {
	const { raised = 0 } = env as Partial<Raised>;
	for (const token of tokens) {
		if (token.type === 'heading_open' || token.type === 'heading_close') {
			const written = Math.max(writtenHeading, Number(token.tag.slice(1)));
			token.tag = `h${String(written - raised)}`;
		}
		keepLinks(token.children ?? []);
	}
});

/** Marks the links that are allowed, and turns the others into the text that stood there. */
function keepLinks(tokens: Token[]): void {
	// Markdown has no links within links, so one end is enough.
	let end: string | undefined;
	for (const token of tokens) {
		if (token.type === 'link_open') {
			const address = String(token.attrGet('href') ?? '');
			end = isAllowed(address) ? undefined : endOf(token, address);
			if (end === undefined) token.attrSet('rel', 'nofollow ugc noopener');
			else {
				token.meta = { refused: address } satisfies Refusal;
				becomeText(token, end === '>' ? '<' : '[');
			}
		} else if (token.type === 'link_close' && end !== undefined) becomeText(token, end);
	}
}

function endOf({ markup }: Token, address: string): string {
	return markup === 'autolink' ? '>' : `](${address})`;
}

function isAllowed(address: string): boolean {
	return allowedLink.test(address) && !userName.test(address);
}

function becomeText(token: Token, content: string): void {
	token.type = 'text';
	token.tag = '';
	token.nesting = 0;
	token.attrs = null;
	token.content = content;
}

/** The line above a row of dashes between bars, where other programs begin a table. */
function tableIn(paragraph: string): string[] {
	const lines = paragraph.split('\n');
	const dashes = lines.findIndex((line) => isDashes(line));
	return dashes < 1 ? [] : [lines[dashes - 1] ?? ''];
}

function isDashes(line: string): boolean {
	return line.includes('|') && line.includes('-') && /^[\s|:-]+$/.test(line);
}

/** Level 1 or 2, by the signs that were written. */
function isPageHeading(token: Token | undefined): boolean {
	return token?.type === 'heading_open' && !token.markup.startsWith('#'.repeat(writtenHeading));
}

function isRefusal(meta: unknown): meta is Refusal {
	return typeof meta === 'object' && meta !== null && 'refused' in meta;
}

interface Unshown {
	links: string[];
	tables: string[];
	pictures: string[];
	headings: string[];
}

/** What stays with the text that was a link. */
interface Refusal {
	refused: string;
}

/** By how many levels headings come out higher than they are written. */
interface Raised {
	raised: number;
}
