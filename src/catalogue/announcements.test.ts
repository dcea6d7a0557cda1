import { expect, test } from 'vitest';
import {
	excerpt,
	listAnnouncements,
	namedIn,
	newsChoices,
	publishedAnnouncements,
	translationsOf,
	wholeText,
} from './announcements.ts';
import { buildCatalogue } from './catalogue.ts';
import {
	aNoticeEntry,
	anOfferEntry,
	anAnnouncementEntry as news,
	someEntries,
} from './testing/some-entries.ts';

const today = '2026-11-16';

test('puts pinned news first, then the newest, and keeps tomorrow for tomorrow', () => {
	const announcements = [
		news('old', { date: '2026-10-01' }),
		news('pinned', { date: '2026-09-01', pinned: true }),
		news('today', { date: '2026-11-16' }),
		news('tomorrow', { date: '2026-11-17' }),
	];
	expect(ids(listAnnouncements({ announcements, today }, 'it'))).toEqual([
		'pinned',
		'today',
		'old',
	]);
});

test('shows a piece of news once, in the language asked for where there is one', () => {
	const announcements = [
		news('en', { ref: 'open', lang: 'en' }),
		news('it', { ref: 'open', lang: 'it' }),
		news('only-de', { lang: 'de', date: '2026-10-01' }),
	];
	expect(ids(listAnnouncements({ announcements, today }, 'it'))).toEqual(['it', 'only-de']);
	expect(ids(listAnnouncements({ announcements, today }, 'en'))).toEqual(['en', 'only-de']);
	expect(ids(listAnnouncements({ announcements, today }, 'sl'))).toEqual(['it', 'only-de']);
});

test('finds the translations of a piece of news', () => {
	const announcements = [
		news('en', { ref: 'open', lang: 'en' }),
		news('it', { ref: 'open' }),
		news('alone'),
	];
	expect(ids(translationsOf({ announcements, today }, news('it', { ref: 'open' })))).toEqual([
		'en',
	]);
	expect(translationsOf({ announcements, today }, news('alone'))).toEqual([]);
});

test('gives a page to every translation, from its day', () => {
	const announcements = [
		news('en', { ref: 'open', lang: 'en' }),
		news('it', { ref: 'open' }),
		news('tomorrow', { date: '2026-11-17' }),
	];
	expect(ids(publishedAnnouncements({ announcements, today }))).toEqual(['en', 'it']);
});

test('finds what a piece of news names, in its order, and passes over what has no page', () => {
	const catalogue = buildCatalogue(
		someEntries({
			offers: [
				anOfferEntry('bottegaviva--a', { validUntil: '2026-11-20' }),
				anOfferEntry('bottegaviva--b'),
				anOfferEntry('waiting--c', { partner: 'waiting' }),
			],
			notices: [aNoticeEntry('now'), aNoticeEntry('later', { published: '2026-12-01' })],
		}),
		today,
	);
	const named = namedIn(
		catalogue,
		news('a', {
			relatedOffers: ['bottegaviva--b', 'waiting--c', 'bottegaviva--a'],
			notice: 'now',
			partner: 'bottegaviva',
		}),
	);
	expect(ids(named.offers)).toEqual(['bottegaviva--b', 'bottegaviva--a']);
	expect(named.notice?.id).toBe('now');
	expect(named.partner?.id).toBe('bottegaviva');
	expect(namedIn(catalogue, news('b', { notice: 'later' }))).toEqual({
		offers: [],
		notice: undefined,
		partner: undefined,
	});
});

test('leaves to a reader what is for them or for everybody', () => {
	const announcements = [
		news('everybody'),
		news('firms', { readers: ['imprese'], categories: ['scadenze', 'guide'] }),
		news('citizens', { readers: ['cittadini'] }),
	];
	const found = (wanted: Parameters<typeof listAnnouncements>[2]) =>
		ids(listAnnouncements({ announcements, today }, 'it', wanted));
	expect(found({ reader: 'imprese' })).toEqual(['everybody', 'firms']);
	expect(found({ category: 'guide' })).toEqual(['firms']);
	expect(found({ reader: 'cittadini', category: 'guide' })).toEqual([]);
});

test('offers only the choices that hold something, and to every reader what is for everybody', () => {
	const firms = news('firms', { readers: ['imprese'], categories: ['guide', 'scadenze'] });
	const tomorrow = news('tomorrow', { date: '2026-11-17', categories: ['eventi'] });
	expect(newsChoices({ announcements: [firms, tomorrow], today }, 'it')).toEqual([
		{ reader: 'imprese' },
		{ category: 'scadenze' },
		{ category: 'guide' },
	]);
	expect(newsChoices({ announcements: [news('everybody')], today }, 'it')).toEqual([
		{ reader: 'cittadini' },
		{ reader: 'imprese' },
		{ reader: 'pubblica-amministrazione' },
		{ category: 'avvisi' },
	]);
	expect(newsChoices({ announcements: [], today }, 'it')).toEqual([]);
});

test.each(['<!-- more -->', '<!--more-->', '<!-- MORE -->', '<!-- More -->'])(
	'takes the text before %s for the excerpt, and leaves the line out of the whole',
	(line) => {
		const lead = 'Da oggi si può proporre un servizio gratuito ai negozi.';
		const rest = 'Le proposte si leggono entro un mese dalla chiusura.';
		const piece = news('a', { body: `${lead}\n\n${line}\n\n${rest}` });
		expect(excerpt(piece)).toBe(lead);
		expect(wholeText(piece)).toBe(`${lead}\n\n\n\n${rest}`);
	},
);

test('a summary comes before the text, and without either there is no excerpt', () => {
	const summary = "Fino a dicembre si possono proporre servizi per l'avviso 2026.";
	expect(excerpt(news('a', { summary }))).toBe(summary);
	expect(excerpt(news('a'))).toBe('');
});

function ids(announcements: { id: string }[]): string[] {
	return announcements.map(({ id }) => id);
}
