import { expect, test } from 'vitest';
import { aPublishedOffer } from '../components/testing/a-published-offer.ts';
import { it } from '../i18n/it.ts';
import { shareLinks } from './share-links.ts';

const page = 'https://ente.example/offerte/bottegaviva--vetrina-online/';

test('each way says what, until when and where, in few words', () => {
	const message =
		'Vetrina online pronta in un giorno: servizio gratuito di Bottegaviva. Si aderisce entro il 31 marzo 2027.';
	expect(linksOf().map(({ way, href }) => [way, decodeURIComponent(href)])).toEqual([
		['whatsapp', `https://wa.me/?text=${message}\r\n${page}`],
		['telegram', `https://t.me/share/url?url=${page}&text=${message}`],
		['email', `mailto:?subject=Vetrina online pronta in un giorno&body=${message}\r\n${page}`],
		['sms', `sms:?&body=${message}\r\n${page}`],
	]);
});

test('a title cannot add a recipient or another field', () => {
	const title = 'Pane & latte?cc=a@b.example#x';
	for (const { href } of linksOf({ title })) {
		expect(new URL(href).searchParams.has('cc')).toBe(false);
		expect(href).not.toMatch(/[#\s]/);
		expect(decodeURIComponent(href)).toContain(title);
	}
});

test('writes the last day as it is spoken', () => {
	const [link] = linksOf({ validUntil: '2026-12-11' });
	expect(decodeURIComponent(link?.href ?? '')).toContain("entro l'11 dicembre 2026.");
});

test('names no day where nobody knows the last one', () => {
	const [link] = linksOf({ validUntil: undefined, reviewBy: '2027-04-30' });
	expect(decodeURIComponent(link?.href ?? '')).not.toContain('entro');
});

test('says of an offer that is to come from when on', () => {
	const [link] = linksOf({ validFrom: '2026-12-08' });
	expect(decodeURIComponent(link?.href ?? '')).toContain(
		"Si aderisce dall'8 dicembre 2026 al 31 marzo 2027.",
	);
});

test('says of an invented offer that it is', () => {
	const [link] = linksOf({ demo: true });
	expect(decodeURIComponent(link?.href ?? '')).toContain('Esempio inventato');
});

function linksOf(changes: Record<string, unknown> = {}) {
	return shareLinks(aPublishedOffer(changes), { page, today: '2026-11-16', text: it.keep });
}
