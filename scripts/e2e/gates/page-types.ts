import { glob } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltPage } from './built-pages.ts';

/** What to look at of a route: a page of each kind, by what its HTML holds. */
type Kinds = Record<string, (html: string) => boolean>;

const any = () => true;
const hasCards = (html: string) => html.includes('id="offerta-');
const hasNews = (html: string) => html.includes('id="novita-');
/** One that is shown: others wait for their day. */
const hasAlert = (html: string) => /alert-warning"(?! [^>]*hidden)/.test(html);
const hasTitle = (title: RegExp) => (html: string) =>
	title.test(/<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '');
const hasDetails = (html: string) => html.includes('<details');
const hasTable = (html: string) => html.includes('<table');

/** Every route that makes pages for merchants, by its file in `src/pages`, with the kinds of page it makes. */
const routes: Record<string, Kinds> = {
	'404.astro': { 'missing page': any },
	'[...lang]/index.astro': { home: any },
	'[...lang]/cerca/index.astro': { search: any },
	'[...lang]/offerte/[...page].astro': { list: any },
	'[...lang]/offerte/[id].astro': {
		offer: (html) => !hasAlert(html),
		'offer that cannot be activated': hasAlert,
	},
	'[...lang]/categorie/[category]/[...page].astro': { category: any },
	'[...lang]/regioni/index.astro': { Regions: any },
	'[...lang]/regioni/[region]/index.astro': { Region: any },
	'[...lang]/regioni/[region]/[category]/[...page].astro': {
		'Region and category': hasCards,
		'empty Region and category': (html) => !hasCards(html),
	},
	'[...lang]/partner/[...page].astro': { partners: any },
	'[...lang]/partner/[id].astro': {
		partner: (html) => !hasAlert(html),
		'former partner': hasAlert,
	},
	'[...lang]/novita/[...page].astro': { news: any },
	'[...lang]/novita/per/[reader]/[...page].astro': {
		'news for a reader': hasNews,
		'no news for a reader': (html) => !hasNews(html),
	},
	'[...lang]/novita/argomento/[category]/[...page].astro': {
		'news of a category': hasNews,
		'no news of a category': (html) => !hasNews(html),
	},
	'[...lang]/novita/[id].astro': {
		'piece of news': hasCards,
		'translated piece of news': (html) => html.includes('news-languages'),
	},
	'[...lang]/avvisi/[id].astro': {
		'open notice': (html) => !hasTable(html),
		'closed notice': hasTable,
	},
	'[...lang]/[page].astro': {
		'how it works': hasTitle(/Come funziona|How it works/),
		help: hasTitle(/Aiuto|Help/),
		'accessibility statement': hasTitle(/Accessibilità/),
		proposing: hasTitle(/Proponi/),
		'legal notes': (html) => html.includes('legal-notes-section'),
	},
	'[...lang]/guide/index.astro': { guides: any },
	'[...lang]/guide/[page].astro': {
		guide: (html) => html.includes('editors-page'),
		'guide with code': (html) => html.includes('<pre'),
	},
	'[...lang]/guide/campi/index.astro': { 'field guides': any },
	'[...lang]/guide/campi/[collection].astro': { 'field guide': hasDetails },
	'[...lang]/registro/index.astro': { register: any },
	'[...lang]/segnala/index.astro': { report: any },
	'[...lang]/mappa/index.astro': { 'site map': any },
};

/** Routes that are not for merchants: the doors for partners have tests of their own. */
const otherRoutes = [
	'admin/index.astro',
	'proponi/modulo/index.astro',
	'proponi/stato/index.astro',
];

/** The kinds of page that merchants meet. */
export const pageKinds = Object.values(routes).flatMap((kinds) => Object.keys(kinds));

/** The routes of `src/pages` that make pages, by their file within it. */
export async function listRoutes(): Promise<string[]> {
	const files = await Array.fromAsync(glob('**/*.astro', { cwd: 'src/pages' }));
	return files
		.map((file) => file.replaceAll(path.sep, '/'))
		.filter((file) => !path.basename(file).startsWith('_'))
		.sort();
}

/** The routes that the gates know. */
export function knownRoutes(): string[] {
	return [...Object.keys(routes), ...otherRoutes].sort();
}

/**
 * The address of a page of every kind, in one language.
 *
 * @param pages what was built
 * @param folder the language's folder with its slash; empty for the catalogue's own
 * @returns addresses within the site by kind; a kind of which this catalogue has no page is left out
 */
export function addressesByKind(pages: BuiltPage[], folder: string): Map<string, string> {
	return new Map(
		Object.entries(routes).flatMap(([route, kinds]) => {
			const ofRoute = pages.filter(({ file }) => patternOf(route, folder).test(file));
			return Object.entries(kinds).flatMap(([kind, isOfKind]): [string, string][] => {
				const page = ofRoute.find(({ html }) => isOfKind(html));
				return page === undefined ? [] : [[kind, page.address]];
			});
		}),
	);
}

/** The built files of a route in one language. */
function patternOf(route: string, folder: string): RegExp {
	const file = route
		.replace('[...lang]/', folder)
		.replace('/[...page].astro', '(/\\d+)?/index.html')
		.replace('/index.astro', '/index.html')
		.replace(/^index\.astro$/, 'index.html')
		.replace(/^404\.astro$/, '404.html')
		.replace('.astro', '/index.html')
		.replaceAll(/\[\w+\]/g, '(?!\\d+/)[^/]+');
	return new RegExp(`^${file}$`);
}
