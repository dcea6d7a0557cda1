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

const folders = ['', 'guide/'];
const lost = editorsPages.filter(({ id, lang }) => !isReached(id, lang));
if (lost.length > 0) {
	throw new Error(
		[
			'Queste pagine in content/pages non avrebbero un indirizzo:',
			...lost.map(({ id, lang }) => `- ${lang === 'it' ? '' : `${lang}/`}${id}.mdx`),
			`Mettile in content/pages o in content/pages/guide. Una traduzione va nella cartella della sua lingua (${translations()}), con il nome della pagina italiana.`,
		].join('\n'),
	);
}

/** Whether a page has a route, and an original in the catalogue's own language. */
function isReached(id: string, lang: string): boolean {
	const isSpoken = languages.some((strings) => strings.lang === lang);
	const hasOriginal = editorsPages.some((page) => page.id === id && page.lang === 'it');
	return isSpoken && hasOriginal && folders.includes(folderIn(id));
}

function folderIn(id: string): string {
	return id.slice(0, id.lastIndexOf('/') + 1);
}

function translations(): string {
	return languages.flatMap(({ lang }) => folderOf(lang) ?? []).join(', ');
}

/**
 * The paths of a route of editors' pages in every language of the interface.
 *
 * @param folder where in the site the pages stand: empty, or `guide/`
 */
export function editorsPaths(folder: string) {
	return languages.flatMap((strings) =>
		pagesIn(editorsPages, strings.lang)
			.filter(({ id }) => folderIn(id) === folder)
			.map((page) => ({
				params: { lang: folderOf(strings.lang), page: page.id.slice(folder.length) },
				props: { page, strings },
			})),
	);
}
