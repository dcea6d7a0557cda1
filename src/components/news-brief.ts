import { excerpt } from '../catalogue/announcements.ts';
import type { Announcement } from '../catalogue/catalogue.ts';
import { plainText } from '../markdown/markdown.ts';

/** A piece of news in a few words, without markup; empty where its author gave none. */
export function newsBrief(news: Pick<Announcement, 'summary' | 'body'>): string {
	return plainText(excerpt(news));
}
