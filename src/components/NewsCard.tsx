import type { Announcement } from '../catalogue/catalogue.ts';
import { announcementCategoryLabels } from '../catalogue/terms.ts';
import { formatDay, labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { foreignLang } from './foreign-lang.ts';
import { newsBrief } from './news-brief.ts';

/** News side by side, in the order it comes. */
export function NewsList({ news, ...shared }: Shared & { news: Announcement[] }) {
	return (
		<ul class="it-card-list">
			{news.map((piece) => (
				<li key={piece.id}>
					<NewsCard piece={piece} {...shared} />
				</li>
			))}
		</ul>
	);
}

/** A piece of news in a list. */
function NewsCard({ piece, base, strings }: Shared & { piece: Announcement }) {
	const { news: text, newsList } = strings;
	const heading = `novita-${piece.id}`;
	const lang = foreignLang(piece.lang, text.lang);
	const brief = newsBrief(piece);
	return (
		<article class="it-card it-card-height-full" aria-labelledby={heading}>
			<h3 class="it-card-title" id={heading} lang={lang}>
				<a href={address(base, `novita/${piece.id}/`)}>{piece.title}</a>
			</h3>
			<div class="it-card-body">
				<p class="it-card-subtitle">
					<time datetime={piece.date}>{formatDay(piece.date, text.lang)}</time>
				</p>
				{brief !== '' && (
					<p class="it-card-text" lang={lang}>
						{brief}
					</p>
				)}
			</div>
			<p class="it-card-footer">
				{piece.pinned && <span class="chip chip-warning">{newsList.pinned}</span>}{' '}
				{piece.categories.map((category) => (
					<span class="chip" key={category}>
						{labelIn(announcementCategoryLabels[category], text.lang)}
					</span>
				))}
			</p>
		</article>
	);
}

interface Shared {
	/** The path the pages of the language live under. */
	base: string;
	strings: Pick<Strings, 'news' | 'newsList'>;
}
