import { expect, test } from 'vitest';
import { newsCategories, newsReaders } from '../catalogue/announcements.ts';
import { languages } from '../i18n/languages.ts';
import { it } from '../i18n/it.ts';
import { newsListText } from './news-lists.ts';

test('says of a list whom or what it is for, and where it stands', () => {
	const { path, label, title, empty } = newsListText({ reader: 'imprese' }, it);
	expect([path, label, title, empty]).toEqual([
		'novita/per/imprese/',
		'Per le imprese',
		'Novità per le imprese',
		'Per ora non ci sono novità per le imprese.',
	]);
	const scadenze = newsListText({ category: 'scadenze' }, it);
	expect([scadenze.path, scadenze.label, scadenze.title]).toEqual([
		'novita/argomento/scadenze/',
		'Scadenze',
		'Scadenze: le novità',
	]);
	expect(newsListText({}, it)).toMatchObject({ path: 'novita/', title: it.newsList.title });
});

test.each(languages)('no two lists in $name share title or description', (strings) => {
	const lists = [
		{},
		...newsReaders.map((reader) => ({ reader })),
		...newsCategories.map((category) => ({ category })),
	].map((wanted) => newsListText(wanted, strings));
	for (const said of ['title', 'description', 'path'] as const) {
		expect(new Set(lists.map((list) => list[said])).size).toBe(lists.length);
	}
});
