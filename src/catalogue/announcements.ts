import { announcementCategoryLabels, readerLabels } from '../schema/announcement-choices.ts';
import { excerptEnd } from '../schema/markdown-text.ts';
import type { Announcement, Catalogue, Notice, Partner, PublishedOffer } from './catalogue.ts';
import { publishedNotices } from './notices.ts';
import { compare } from './order.ts';

/** What somebody wants of the news; what is left out means any. */
export interface NewsWanted {
	reader?: Reader;
	category?: Category;
}

/** Every reader that news may be for, as it names them. */
export const newsReaders = Object.keys(readerLabels) as Reader[];

/** Every category of news, as it names them. */
export const newsCategories = Object.keys(announcementCategoryLabels) as Category[];

/**
 * The news of today and before, pinned ones first, then the newest. Of a piece and its translations
 * one is given: in the language asked for, or else in Italian, or else in whichever there is.
 */
export function listAnnouncements(
	news: News,
	lang: string,
	wanted: NewsWanted = {},
): Announcement[] {
	return [...Map.groupBy(publishedAnnouncements(news), ({ ref, id }) => ref ?? id).values()]
		.flatMap((versions) => versionIn(versions, lang))
		.filter((piece) => isWanted(piece, wanted))
		.sort(pinnedThenNewest);
}

/** The readers and the categories for which `listAnnouncements` has something, each by itself. */
export function newsChoices(news: News, lang: string): NewsWanted[] {
	const pieces = listAnnouncements(news, lang);
	return [
		...newsReaders.map((reader) => ({ reader })),
		...newsCategories.map((category) => ({ category })),
	].filter((wanted) => pieces.some((piece) => isWanted(piece, wanted)));
}

/** Every piece of news of today and before, each translation too: those that have pages. */
export function publishedAnnouncements({ announcements, today }: News): Announcement[] {
	return announcements.filter(({ date }) => date <= today);
}

/** What a piece of news names, as far as it has pages: offers in the order of the piece. */
export function namedIn(
	catalogue: Catalogue,
	{ relatedOffers, notice, partner }: Announcement,
): { offers: PublishedOffer[]; notice: Notice | undefined; partner: Partner | undefined } {
	return {
		offers: relatedOffers.flatMap((id) => catalogue.index.published.get(id) ?? []),
		notice: publishedNotices(catalogue).find(({ id }) => id === notice),
		partner: catalogue.partners.find(({ id }) => id === partner),
	};
}

/** The same piece of news in other languages. */
export function translationsOf(news: News, { id, ref }: Announcement): Announcement[] {
	if (ref === undefined) return [];
	return publishedAnnouncements(news).filter((other) => other.ref === ref && other.id !== id);
}

/** A piece of news in brief: its summary, or the text before the line that ends the excerpt. */
export function excerpt({ summary, body }: Pick<Announcement, 'summary' | 'body'>): string {
	const end = body.search(excerptEnd);
	return summary ?? body.slice(0, Math.max(end, 0)).trim();
}

/** The whole text, without the line that ends the excerpt. */
export function wholeText({ body }: Pick<Announcement, 'body'>): string {
	return body.replace(excerptEnd, '');
}

/** News without readers is for everybody. */
function isWanted(
	{ readers, categories }: Announcement,
	{ reader, category }: NewsWanted,
): boolean {
	const isFor = reader === undefined || readers.length === 0 || readers.includes(reader);
	return isFor && (category === undefined || categories.includes(category));
}

function versionIn(versions: Announcement[], lang: string): Announcement[] {
	const version = [lang, 'it']
		.map((wanted) => versions.find((candidate) => candidate.lang === wanted))
		.find((candidate) => candidate !== undefined);
	return version === undefined ? versions.slice(0, 1) : [version];
}

function pinnedThenNewest(one: Announcement, other: Announcement): number {
	return (
		Number(other.pinned) - Number(one.pinned) ||
		compare(other.date, one.date) ||
		compare(one.id, other.id)
	);
}

type Reader = Announcement['readers'][number];
type Category = Announcement['categories'][number];
type News = Pick<Catalogue, 'announcements' | 'today'>;
