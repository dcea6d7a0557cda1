import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { anAnnouncementEntry } from '../catalogue/testing/some-entries.ts';
import { it } from '../i18n/it.ts';
import { NewsList } from './NewsCard.tsx';
import { shownText } from './testing/shown-text.ts';

test('shows what, when, the excerpt without its markup, and that a piece is pinned', () => {
	const body = 'Si **propone** fino a [dicembre](https://ente.example).\n\n<!-- more -->\n\n';
	const html = cardHtml({ pinned: true, body: body + 'Il resto. '.repeat(10) });
	expect(shownText(html).split('\n')).toEqual([
		'Si può proporre un servizio',
		'1º novembre 2026',
		'Si propone fino a dicembre.',
		'In evidenza Avvisi',
	]);
	expect(html.match(/<a /g)).toHaveLength(1);
});

test('a piece without an excerpt shows none', () => {
	expect(cardHtml()).not.toContain('it-card-text');
});

test('marks title and excerpt in another language', () => {
	const summary = 'From today you can propose a free service for shops.';
	const html = cardHtml({ lang: 'en', title: 'The call opens today', summary });
	expect(html.match(/lang="en"/g)).toHaveLength(2);
	expect(cardHtml({ summary })).not.toContain('lang=');
});

function cardHtml(changes: Record<string, unknown> = {}): string {
	return render(<NewsList news={[anAnnouncementEntry('apre', changes)]} base="/" strings={it} />);
}
