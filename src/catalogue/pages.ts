import { type Page, pageSchema } from '../schema/page.ts';
import { parseEntry } from '../schema/parse.ts';
import { compare } from './order.ts';

/** A page that editors wrote, without its text. */
export interface EditorsPage extends Page {
	/** Its address among the pages of a language: `guide/partner/`. */
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
	return { ...parsed.value, path: `${id}/`, id, lang: lang ?? 'it' };
}

/** Every page once, by address: in a language, or in Italian where nobody has translated it. */
export function pagesIn<Written extends EditorsPage>(pages: Written[], lang: string): Written[] {
	return [...Map.groupBy(pages, ({ id }) => id).values()]
		.flatMap((versions) => versionIn(versions, lang) ?? versionIn(versions, 'it') ?? [])
		.sort((one, other) => compare(one.path, other.path));
}

/** Whether a page is a guide. */
export function isGuide({ id }: EditorsPage): boolean {
	return id.startsWith('guide/');
}

function versionIn<Written extends EditorsPage>(versions: Written[], lang: string) {
	return versions.find((version) => version.lang === lang);
}

/** The YAML that reads front matter of MDX makes a date a moment. */
function withPlainDays(frontMatter: unknown): unknown {
	return JSON.parse(JSON.stringify(frontMatter).replaceAll('T00:00:00.000Z"', '"')) as unknown;
}

const placeForm = /(?:^|\/)content\/pages\/(?:([a-z]{2})\/)?((?:[a-z0-9-]+\/)*[a-z0-9-]+)\.mdx$/;
