import { type Page, pageSchema } from '../schema/page.ts';
import { parseEntry } from '../schema/parse.ts';
import { compare } from './order.ts';

/** A page that editors wrote, without its text. */
export interface EditorsPage extends Page {
	/** Its address within the site: `guide/partner/`, or `en/guide/partner/`. */
	path: string;
	/** What it shares with its translations: `guide/partner`. */
	id: string;
	lang: string;
}

/**
 * Reads what stands above the text of a page.
 *
 * @param file path from any folder, with `content/pages/` in it; a folder of two letters is a language
 * @param frontMatter what stands there, of any shape
 * @throws with every problem at once
 */
export function parsePage(file: string, frontMatter: unknown): EditorsPage {
	const [, lang, id] = placeForm.exec(file) ?? [];
	if (id === undefined) throw new Error(`${file}: content/pages has no place for this name.`);
	const parsed = parseEntry(pageSchema, withPlainDays(frontMatter), file);
	if (!parsed.ok) {
		const problems = parsed.findings.map(
			({ path, problem, cure }) => `${path.join('.')}: ${problem} ${cure}`,
		);
		throw new Error([`${file}:`, ...problems].join('\n'));
	}
	const path = `${lang === undefined ? '' : `${lang}/`}${id}/`;
	return { ...parsed.value, path, id, lang: lang ?? 'it' };
}

/** The guides in a language, by address. */
export function guidesIn<Guide extends EditorsPage>(pages: Guide[], lang: string): Guide[] {
	return pages
		.filter((page) => page.lang === lang && page.id.startsWith('guide/'))
		.sort((one, other) => compare(one.path, other.path));
}

/** A page in every language it is written in, itself included. */
export function versionsOf(pages: EditorsPage[], { id }: EditorsPage): EditorsPage[] {
	return pages.filter((page) => page.id === id);
}

/** The YAML that reads front matter of MDX makes a date a moment. */
function withPlainDays(frontMatter: unknown): unknown {
	return JSON.parse(JSON.stringify(frontMatter).replaceAll('T00:00:00.000Z"', '"')) as unknown;
}

const placeForm = /(?:^|\/)content\/pages\/(?:([a-z]{2})\/)?((?:[a-z0-9-]+\/)*[a-z0-9-]+)\.mdx$/;
