import { expect, test } from 'vitest';
import { fill, formatDay, formatMonth, labelIn, plural } from './format.ts';

test('puts values in the place of their names', () => {
	expect(fill('Pagina {page} di {pages}', { page: 2, pages: 3 })).toBe('Pagina 2 di 3');
});

test('refuses a text whose value is missing', () => {
	expect(() => fill('Offerto da {partner}', {})).toThrow('No value for {partner}');
});

test('writes a day in words, whatever the time zone of the machine', () => {
	expect(formatDay('2027-03-31', 'it')).toBe('31 marzo 2027');
	expect(formatDay('2027-01-01', 'it')).toBe('1º gennaio 2027');
	expect(formatDay('2027-03-31', 'en-GB')).toBe('31 March 2027');
});

test('writes a month in words', () => {
	expect(formatMonth('2028-03-01', 'it')).toBe('marzo 2028');
});

test('agrees a noun with its number', () => {
	const forms = { one: '{count} servizio', other: '{count} servizi' };
	expect([0, 1, 2, 12_345].map((count) => plural(forms, count, 'it'))).toEqual([
		'0 servizi',
		'1 servizio',
		'2 servizi',
		'12.345 servizi',
	]);
});

test('falls back to Italian where a name has no translation', () => {
	expect(labelIn({ it: 'Pagamenti' }, 'de')).toBe('Pagamenti');
});

test('writes an English day as in Europe', () => {
	expect(formatDay('2027-03-31', 'en')).toBe('31 March 2027');
});
