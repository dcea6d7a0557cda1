import type { GetStaticPathsOptions, Page } from 'astro';
import { listAnnouncements, type NewsWanted } from '../../../catalogue/announcements.ts';
import type { Announcement } from '../../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { cardsPerPage as pageSize } from '../../../components/cards-per-page.ts';
import type { Strings } from '../../../i18n/it.ts';
import { inEveryLanguage } from '../../../i18n/languages.ts';

/** What a page of a list of news is given. */
export interface NewsProps {
	page: Page<Announcement>;
	/** What the list is about: nothing in particular for all news. */
	wanted: NewsWanted;
	strings: Strings;
}

/**
 * The paths of lists of news, all their pages in every language.
 *
 * @param lists what each list is about, which is also the parameter of its route
 */
export function newsPaths(lists: NewsWanted[], { paginate }: GetStaticPathsOptions) {
	const paths = lists.map((wanted) => ({ params: { ...wanted }, props: { wanted } }));
	return inEveryLanguage(paths).flatMap((path) => {
		const { strings, wanted } = path.props;
		const news = listAnnouncements(loadCatalogue(), strings.lang, wanted);
		return paginate(news, { ...path, pageSize });
	});
}
