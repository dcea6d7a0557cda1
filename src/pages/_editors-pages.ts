import type { MDXInstance } from 'astro';
import { parsePage } from '../catalogue/pages.ts';

// The folder is the one of the content that is shown: see scripts/site/settings.ts.
const files = import.meta.glob<MDXInstance<Record<string, unknown>>>('editors-pages/**/*.mdx', {
	eager: true,
});

/** Every page that editors wrote, in every language, with its text. */
export const editorsPages = Object.entries(files).map(
	([file, { frontmatter, Content, getHeadings }]) => ({
		...parsePage(file, frontmatter),
		Content,
		headings: getHeadings(),
	}),
);
