import { expect, test } from 'vitest';
import { anAnnouncementEntry, someEntries } from '../catalogue/testing/some-entries.ts';
import { breadcrumbThing } from './jsonld-breadcrumb.ts';
import { listThing } from './jsonld-list.ts';
import { newsThing } from './jsonld-news.ts';
import { siteThings } from './jsonld-site.ts';

const { site } = someEntries();

test('the site tells how to search it and who runs it', () => {
	const where = { home: 'https://ente.example/a/', search: 'https://ente.example/a/cerca/' };
	expect(siteThings(site, { ...where, lang: 'it' })).toMatchInlineSnapshot(`
		[
		  {
		    "@type": "WebSite",
		    "description": "Servizi digitali gratuiti per negozi, botteghe e ristoratori di ogni Regione.",
		    "inLanguage": "it",
		    "name": "Vicini e Connessi",
		    "potentialAction": {
		      "@type": "SearchAction",
		      "query-input": "required name=search_term_string",
		      "target": {
		        "@type": "EntryPoint",
		        "urlTemplate": "https://ente.example/a/cerca/?q={search_term_string}",
		      },
		    },
		    "publisher": {
		      "@id": "https://ente.example/a/#ente",
		    },
		    "url": "https://ente.example/a/",
		  },
		  {
		    "@id": "https://ente.example/a/#ente",
		    "@type": "Organization",
		    "address": "Piazza 1",
		    "email": "a@ente.example",
		    "name": "Ente di prova",
		    "telephone": "+39 000 1",
		    "url": "https://ente.example/a/",
		  },
		]
	`);
});

test('the path to a page counts from the home page', () => {
	const steps = [
		{ url: 'https://ente.example/', label: 'Home' },
		{ url: 'https://ente.example/novita/', label: 'Novità' },
	];
	expect(breadcrumbThing(steps)['itemListElement']).toEqual([
		{ '@type': 'ListItem', position: 1, name: 'Home', item: 'https://ente.example/' },
		{ '@type': 'ListItem', position: 2, name: 'Novità', item: 'https://ente.example/novita/' },
	]);
});

test('a later page of a list goes on counting', () => {
	const urls = ['https://ente.example/offerte/a--b/'];
	expect(listThing({ name: 'Tutti i servizi', urls, start: 12, total: 13 })).toEqual({
		'@type': 'ItemList',
		name: 'Tutti i servizi',
		numberOfItems: 13,
		itemListElement: [{ '@type': 'ListItem', position: 13, url: urls[0] }],
	});
});

test('a piece of news was changed when it was published, unless it says otherwise', () => {
	const context = { page: 'https://ente.example/novita/a/', brief: 'In breve.', site };
	expect(newsThing(anAnnouncementEntry('a'), context)).toMatchInlineSnapshot(`
		{
		  "@type": "NewsArticle",
		  "author": {
		    "@type": "Organization",
		    "name": "Ente di prova",
		  },
		  "dateModified": "2026-11-01",
		  "datePublished": "2026-11-01",
		  "description": "In breve.",
		  "headline": "Si può proporre un servizio",
		  "inLanguage": "it",
		  "publisher": {
		    "@type": "Organization",
		    "name": "Ente di prova",
		  },
		  "url": "https://ente.example/novita/a/",
		}
	`);
	expect(newsThing(anAnnouncementEntry('a', { updated: '2026-11-20' }), context)).toMatchObject({
		dateModified: '2026-11-20',
	});
});
