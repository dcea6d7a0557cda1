import { expect, test } from 'vitest';
import { someEntries } from '../catalogue/testing/some-entries.ts';
import { aPublishedOffer } from '../components/testing/a-published-offer.ts';
import { it } from '../i18n/it.ts';
import { deadlineCalendar } from './deadline-calendar.ts';

test('puts the last day into a calendar as a whole day, with a reminder a week before at nine', () => {
	expect(unfolded(calendarOf())).toMatchInlineSnapshot(`
		"BEGIN:VCALENDAR
		VERSION:2.0
		PRODID:-//Ente di prova//Vicini e Connessi//IT
		REFRESH-INTERVAL;VALUE=DURATION:P1D
		X-PUBLISHED-TTL:P1D
		BEGIN:VEVENT
		UID:bottegaviva--vetrina-online@ente.example
		SEQUENCE:6
		DTSTAMP:20261116T000000Z
		DTSTART;VALUE=DATE:20270331
		X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
		X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
		SUMMARY:Ultimo giorno per aderire: Vetrina online pronta in un giorno
		TRANSP:TRANSPARENT
		DESCRIPTION:Una pagina con le foto\\, i prezzi e gli orari del tuo negozio\\, preparata insieme al telefono.\\n\\nÈ un servizio gratuito di Bottegaviva. Per averlo aderisci entro il 31 marzo 2027.\\n\\nCome si fa: https://ente.example/offerte/bottegaviva--vetrina-online/
		BEGIN:VALARM
		ACTION:DISPLAY
		TRIGGER:-P6DT15H
		DESCRIPTION:Manca una settimana: Vetrina online pronta in un giorno
		END:VALARM
		URL;VALUE=URI:https://ente.example/offerte/bottegaviva--vetrina-online/
		STATUS:CONFIRMED
		LAST-MODIFIED:20261116T000000Z
		END:VEVENT
		END:VCALENDAR
		"
	`);
});

test('writes the last day as it is spoken', () => {
	const calendar = unfolded(calendarOf({ validUntil: '2026-12-08' }));
	expect(calendar).toContain("aderisci entro l'8 dicembre 2026.");
});

test('gives the same bytes on the same day', () => {
	expect(calendarOf()).toBe(calendarOf());
});

test('moves the same event when the day is corrected, whichever way', () => {
	const first = calendarOf();
	const corrected = calendarOf({ validUntil: '2027-02-28' }, '2026-11-17');
	expect(corrected).toContain('DTSTART;VALUE=DATE:20270228');
	expect(lineOf(corrected, 'UID')).toBe(lineOf(first, 'UID'));
	expect(sequenceOf(corrected)).toBeGreaterThan(sequenceOf(first));
	expect(lineOf(corrected, 'LAST-MODIFIED') > lineOf(first, 'LAST-MODIFIED')).toBe(true);
});

test('takes the event of a withdrawn offer back', () => {
	expect(calendarOf({ status: 'ritirata' })).toContain('STATUS:CANCELLED');
});

test('keeps lines short, ends them all, and lets no text begin a line of its own', () => {
	const lines = calendarOf({
		title: 'Vetrina, pronta; subito\\nATTENDEE:x',
		summary: 'È '.repeat(60),
	});
	const bytes = lines.split('\r\n').map((line) => Buffer.byteLength(line));
	expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
	expect(lines.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(lines.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(unfolded(lines)).not.toMatch(/^ATTENDEE/m);
});

test('says of an invented offer that it is', () => {
	expect(unfolded(calendarOf({ demo: true }))).toContain('Esempio inventato');
	expect(unfolded(calendarOf())).not.toContain('Esempio inventato');
});

test('refuses an offer without a day ahead', () => {
	expect(() => calendarOf({}, '2027-04-01')).toThrow('bottegaviva--vetrina-online');
});

function calendarOf(changes: Record<string, unknown> = {}, today = '2026-11-16'): string {
	return deadlineCalendar(aPublishedOffer(changes), {
		page: 'https://ente.example/offerte/bottegaviva--vetrina-online/',
		today,
		site: someEntries().site,
		text: it.keep,
	});
}

function unfolded(calendar: string): string {
	return calendar.replaceAll('\r\n ', '').replaceAll('\r\n', '\n');
}

function lineOf(calendar: string, name: string): string {
	return new RegExp(`^${name}.*$`, 'm').exec(unfolded(calendar))?.[0] ?? '';
}

function sequenceOf(calendar: string): number {
	return Number(lineOf(calendar, 'SEQUENCE').replace('SEQUENCE:', ''));
}
