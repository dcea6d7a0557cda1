import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { namedIn } from '../catalogue/announcements.ts';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import {
	anAnnouncementEntry,
	aNoticeEntry,
	anOfferEntry,
	someEntries,
} from '../catalogue/testing/some-entries.ts';
import { it } from '../i18n/it.ts';
import { NewsPage } from './NewsPage.tsx';
import { shownText } from './testing/shown-text.ts';

const everything = {
	updated: '2026-11-06',
	summary: 'Fino a dicembre si possono proporre servizi gratuiti.',
	links: [{ label: 'Il testo completo', url: 'https://www.ente.example/avviso' }],
	attachments: [{ label: 'Il modulo', file: '/uploads/redazione/modulo.pdf' }],
	relatedOffers: ['bottegaviva--vetrina-online'],
	notice: 'vicini-2026',
	partner: 'bottegaviva',
};

test('shows a piece of news with its days and all that it names', () => {
	expect(shownText(pageHtml(everything))).toMatchInlineSnapshot(`
		"Si può proporre un servizio
		Pubblicata il 1º novembre 2026 · Aggiornata il 6 novembre 2026
		Avvisi
		Fino a dicembre si possono proporre servizi gratuiti.
		Testo.
		Collegamenti
		Il testo completo
		Allegati
		Il modulo (PDF)
		L'avviso di cui si parla
		Servizi gratuiti per i negozi
		Il partner di cui si parla
		Bottegaviva
		I servizi di cui si parla
		Vetrina online pronta in un giorno
		Offerto da Bottegaviva
		Una pagina con le foto, i prezzi e gli orari del tuo negozio, preparata insieme al telefono.
		Dove Tutta Italia
		Aderisci entro il 31 marzo 2027
		Vendita online"
	`);
});

test('leaves out the parts that its author did not write', () => {
	expect(shownText(pageHtml()).split('\n').slice(1)).toEqual([
		'Pubblicata il 1º novembre 2026',
		'Avvisi',
		'Testo.',
	]);
});

test('marks a text in another language, and only the text', () => {
	const html = pageHtml({ lang: 'en' });
	expect(html).toContain('<h1 id="titolo" lang="en">');
	expect(html).toContain('<div class="prose" lang="en">');
	expect(html.match(/lang="en"/g)).toHaveLength(2);
	expect(pageHtml()).not.toContain('lang=');
});

test('leads to each translation by its own title, marked as what it is', () => {
	const other = anAnnouncementEntry('open', { lang: 'en', title: 'The call opens today' });
	const html = pageHtml({}, [other]);
	expect(html).toContain(
		'<a href="/a/en/novita/open/" hreflang="en" lang="en">The call opens today</a>',
	);
	expect(shownText(html)).toContain('Inglese: The call opens today');
});

test('leads out without vouching, and to files under any path', () => {
	const html = pageHtml(everything);
	expect(html).toContain(
		'href="https://www.ente.example/avviso" rel="nofollow noopener ugc external"',
	);
	expect(html).toContain('href="/a/uploads/redazione/modulo.pdf"');
});

function pageHtml(
	changes: Record<string, unknown> = {},
	translations: ReturnType<typeof anAnnouncementEntry>[] = [],
): string {
	const news = anAnnouncementEntry('apre', changes);
	const catalogue = buildCatalogue(
		someEntries({
			offers: [anOfferEntry('bottegaviva--vetrina-online')],
			notices: [aNoticeEntry('vicini-2026')],
		}),
		'2026-11-16',
	);
	return render(
		<NewsPage
			news={news}
			named={namedIn(catalogue, news)}
			translations={translations}
			today={catalogue.today}
			base="/a/"
			root="/a/"
			html="<p>Testo.</p>"
			strings={it}
		/>,
	);
}
