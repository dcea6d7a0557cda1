import type { MDXInstance } from 'astro';
import { pagesIn, parsePage } from '../catalogue/pages.ts';
import { languages } from '../i18n/languages.ts';
import { folderOf } from '../i18n/language-folder.ts';

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

/**
 * The paths of a route of editors' pages in every language of the interface.
 *
 * @param folder where in the site the pages stand: empty, or `guide/`
 */
export function editorsPaths(folder: string) {
	return languages.flatMap((strings) =>
		pagesIn(editorsPages, strings.lang)
			.filter(({ id }) => id.slice(0, id.lastIndexOf('/') + 1) === folder)
			.map((page) => ({
				params: { lang: folderOf(strings.lang), page: page.id.slice(folder.length) },
				props: { page, strings },
			})),
	);
}
