import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { monogramOf } from './monogram.ts';

test.each([
	['Bottega Viva', 'BV'],
	['Bottegaviva', 'BO'],
	['Bottega viva italiana', 'BV'],
	['Bit di Paese', 'BP'],
	["L'Angolo dei Libri", 'LA'],
	['Èra Digitale S.r.l.', 'ÈD'],
	['24 ore su 24', '22'],
	['rete lanterna', 'RL'],
	['&', ''],
	['🛒 Spesa', 'SP'],
	['<b>x</b>', 'BX'],
	['\u202eatnorp', 'AT'],
	['Ö', 'Ö'],
])('%j is %j', (name, letters) => {
	expect(monogramOf({ id: 'a', name }).letters).toBe(letters);
});

test('every pair of colours can be read at a distance', () => {
	const folder = path.join(import.meta.dirname, '../styles');
	const tokens = readFileSync(path.join(folder, 'tokens.css'), 'utf8');
	const sheet = readFileSync(path.join(import.meta.dirname, 'PartnerLogo.css'), 'utf8');
	const found = [...sheet.matchAll(/--deep: var\((.+?)\);\s*--pale: var\((.+?)\)/g)];
	expect(found).toHaveLength(5);
	for (const [, deep = '', pale = ''] of found) {
		expect(contrast(value(tokens, deep), value(tokens, pale))).toBeGreaterThanOrEqual(7);
	}
});

test('the same partner has the same colours whatever its name becomes', () => {
	const { pair } = monogramOf({ id: 'bottegaviva', name: 'Bottegaviva' });
	expect(monogramOf({ id: 'bottegaviva', name: 'Nuova Bottega' }).pair).toBe(pair);
	expect(pair).toBeLessThan(5);
});

function value(tokens: string, name: string): string {
	return new RegExp(`${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1] ?? '';
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

/** As WCAG defines it. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const part = parseInt(colour.slice(start, start + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
