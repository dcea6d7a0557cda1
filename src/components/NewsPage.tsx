import { cardOf } from '../catalogue/card.ts';
import type { namedIn } from '../catalogue/announcements.ts';
import type { Announcement, Catalogue } from '../catalogue/catalogue.ts';
import { announcementCategoryLabels, languageLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { address, uploadAddress } from './address.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { DocumentList } from './DocumentList.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { foreignLang } from './foreign-lang.ts';
import { LinkSection } from './LinkSection.tsx';
import { newsAddress } from './news-address.ts';
import { OfferList } from './OfferList.tsx';

/** A piece of news, with what it names. */
export function NewsPage({ news, named, translations, today, base, root, html, strings }: Props) {
	const { news: text, card } = strings;
	const lang = foreignLang(news.lang, text.lang);
	const { notice, partner, offers } = named;
	return (
		<>
			<article class="news" aria-labelledby="titolo">
				<h1 id="titolo" lang={lang}>
					{news.title}
				</h1>
				<p class="news-dates">
					<DatedSentence template={text.published} day={news.date} lang={text.lang} />
					{news.updated !== undefined && (
						<>
							{' · '}
							<DatedSentence template={text.updated} day={news.updated} lang={text.lang} />
						</>
					)}
				</p>
				<ul class="chip-list">
					{news.categories.map((category) => (
						<li class="chip" key={category}>
							{labelIn(announcementCategoryLabels[category], text.lang)}
						</li>
					))}
				</ul>
				{translations.length > 0 && (
					<nav class="news-languages" aria-label={text.inOtherLanguages}>
						<ul class="link-list">
							{translations.map((other) => (
								<li key={other.id}>
									{labelIn(languageLabels[other.lang], text.lang)}:{' '}
									<a href={newsAddress(root, other)} hreflang={other.lang} lang={other.lang}>
										{other.title}
									</a>
								</li>
							))}
						</ul>
					</nav>
				)}
				{news.summary !== undefined && (
					<p class="lead" lang={lang}>
						{news.summary}
					</p>
				)}
				{news.image !== undefined && (
					<img
						class="news-image"
						src={uploadAddress(root, news.image)}
						alt={news.imageAlt ?? ''}
						lang={lang}
					/>
				)}
				<div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
				<LinkSection title={text.links} id="collegamenti">
					{news.links.map(({ label, url }) => (
						<li key={url} lang={lang}>
							<ExternalLink url={url}>{label}</ExternalLink>
						</li>
					))}
				</LinkSection>
				<DocumentList title={text.attachments} documents={news.attachments} root={root} />
				<LinkSection title={text.notice} id="avviso">
					{notice !== undefined && (
						<li>
							<a href={address(base, `avvisi/${notice.id}/`)} lang={foreignLang('it', text.lang)}>
								{notice.title}
							</a>
						</li>
					)}
				</LinkSection>
				<LinkSection title={text.partner} id="partner">
					{partner !== undefined && (
						<li>
							<a href={address(base, `partner/${partner.id}/`)}>{partner.name}</a>
						</li>
					)}
				</LinkSection>
			</article>
			{offers.length > 0 && (
				<section class="page-section" aria-labelledby="servizi">
					<h2 id="servizi">{text.offers}</h2>
					<OfferList cards={offers.map(cardOf)} today={today} base={base} text={card} />
				</section>
			)}
		</>
	);
}

interface Props {
	news: Announcement;
	named: ReturnType<typeof namedIn>;
	/** The same piece in other languages. */
	translations: Announcement[];
	/** The day on which the reader looks: the states of offers are derived from it. */
	today: Catalogue['today'];
	/** The path the pages of the language live under. */
	base: string;
	/** The path the site lives under, where its files are. */
	root: string;
	/** The text as safe HTML, from `renderMarkdown`. */
	html: string;
	strings: Pick<Strings, 'news' | 'card'>;
}
