import type { NewsWanted } from '../catalogue/announcements.ts';
import { announcementCategoryLabels } from '../catalogue/terms.ts';
import { fill, labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';

/** Where a list of news stands, and what it says of itself. */
export interface NewsListText {
	/** The path of its first page within the site. */
	path: string;
	/** Its name among the other lists. */
	label: string;
	title: string;
	description: string;
	lead: string;
	empty: string;
}

/** The list of all news, of those for a reader, or of those in a category. */
export function newsListText(
	{ reader, category }: NewsWanted,
	{ lang, newsList: text }: Pick<Strings, 'lang' | 'newsList'>,
): NewsListText {
	if (reader !== undefined) {
		const values = { reader: text.readers[reader] };
		return { path: `novita/per/${reader}/`, ...filled(text.forReader, values) };
	}
	if (category !== undefined) {
		const values = { category: labelIn(announcementCategoryLabels[category], lang) };
		return { path: `novita/argomento/${category}/`, ...filled(text.ofCategory, values) };
	}
	return { path: 'novita/', ...filled(text, {}) };
}

function filled(
	{ label, title, description, lead, empty }: Templates,
	values: Record<string, string>,
): Templates {
	return {
		label: fill(label, values),
		title: fill(title, values),
		description: fill(description, values),
		lead: fill(lead, values),
		empty: fill(empty, values),
	};
}

type Templates = Omit<NewsListText, 'path'>;
