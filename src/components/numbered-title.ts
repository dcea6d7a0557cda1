import { fill } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';

/** The title of one page of a list: each must have its own, and the first is the list's. */
export function numberedTitle(
	title: string,
	{ currentPage, lastPage }: { currentPage: number; lastPage: number },
	text: Pick<Strings['list'], 'titleOfPage'>,
): string {
	if (currentPage === 1) return title;
	return fill(text.titleOfPage, { title, page: currentPage, pages: lastPage });
}
