import { type Page, pageSchema } from '../schema/page.ts';
import { parseEntry } from '../schema/parse.ts';
import { compare } from './order.ts';

/** A page that editors wrote, without its text. */
export interface EditorsPage extends Page {
	/** Its address within the site and its language, such as `guide/partner/`. */
	path: string;
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
	const [, lang = 'it', name] = placeForm.exec(file) ?? [];
	if (name === undefined) throw new Error(`${file}: content/pages has no place for this name.`);
	const parsed = parseEntry(pageSchema, withPlainDays(frontMatter), `content/pages/${name}`);
	if (!parsed.ok) {
		const problems = parsed.findings.map(
			({ path, problem, cure }) => `${path.join('.')}: ${problem} ${cure}`,
		);
		throw new Error([`${file}:`, ...problems].join('\n'));
	}
	return { ...parsed.value, path: `${name}/`, lang };
}

/** The guides in a language, by address. */
export function guidesIn<Guide extends EditorsPage>(pages: Guide[], lang: string): Guide[] {
	return pages
		.filter((page) => page.lang === lang && page.path.startsWith('guide/'))
		.sort((one, other) => compare(one.path, other.path));
}

/** A page in every language it is written in, itself included. */
export function versionsOf(pages: EditorsPage[], page: EditorsPage): EditorsPage[] {
	return pages.filter(({ path }) => path === page.path);
}

/** The YAML that reads front matter of MDX makes a date a moment. */
function withPlainDays(frontMatter: unknown): unknown {
	return JSON.parse(JSON.stringify(frontMatter).replaceAll('T00:00:00.000Z"', '"')) as unknown;
}

const placeForm = /(?:^|\/)content\/pages\/(?:([a-z]{2})\/)?((?:[a-z0-9-]+\/)*[a-z0-9-]+)\.mdx$/;
