import { newsChoices, publishedAnnouncements } from '../catalogue/announcements.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { categoryChoices, regionChoices } from '../catalogue/choices.ts';
import { publishedNotices } from '../catalogue/notices.ts';
import { type EditorsPage, pagesIn } from '../catalogue/pages.ts';
import { activeOffers } from '../catalogue/offers.ts';
import { listPartners } from '../catalogue/partners.ts';
import type { Strings } from '../i18n/it.ts';
import { categoryLinks, regionLinks } from './choice-links.ts';
import { foreignLang } from './foreign-lang.ts';
import { newsListText } from './news-lists.ts';

/** The pages of the site by what they are; offers are reached through their categories. */
export function siteMapParts(catalogue: Catalogue, written: EditorsPage[], strings: Strings) {
	const { lang, siteMap: text, page, pages, fieldGuide, register } = strings;
	const offers = activeOffers(catalogue);
	return [
		{
			title: text.pages,
			links: [
				{ path: '', label: page.home },
				{ path: 'cerca/', label: page.search },
				{ path: 'offerte/', label: page.offers },
				{ path: 'regioni/', label: page.regions },
				{ path: 'partner/', label: page.partners },
				{ path: 'novita/', label: page.news },
				{ path: 'segnala/', label: pages.report },
			],
		},
		{
			title: pages.site,
			links: [
				...pagesIn(written, lang).map((editors) => ({
					path: editors.path,
					label: editors.title,
					lang: foreignLang(editors.lang, lang),
				})),
				{ path: 'guide/', label: pages.guides },
				{ path: 'guide/campi/', label: fieldGuide.title },
				{ path: 'registro/', label: register.title },
			].sort((one, other) => one.label.localeCompare(other.label, lang)),
		},
		{
			title: text.categories,
			links: categoryLinks(categoryChoices(catalogue, offers), lang),
		},
		{ title: text.regions, links: regionLinks(regionChoices(catalogue, offers)) },
		{
			title: text.partners,
			links: listPartners(catalogue).map(({ partner }) => ({
				path: `partner/${partner.id}/`,
				label: partner.name,
			})),
		},
		{
			title: text.notices,
			links: publishedNotices(catalogue).map(({ id, title }) => ({
				path: `avvisi/${id}/`,
				label: title,
				lang: foreignLang('it', lang),
			})),
		},
		{
			title: text.news,
			links: [
				...newsChoices(catalogue, lang).map((wanted) => {
					const { path, title } = newsListText(wanted, strings);
					return { path, label: title };
				}),
				...publishedAnnouncements(catalogue).map((news) => ({
					path: `novita/${news.id}/`,
					label: news.title,
					lang: foreignLang(news.lang, lang),
				})),
			],
		},
	];
}
