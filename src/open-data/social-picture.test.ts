import { expect, test } from 'vitest';
import { drawLine, fitText } from './drawn-text.ts';
import { pictureFonts as fonts } from './picture-fonts.ts';
import { socialPicture } from './social-picture.ts';

const room = { width: 700, lines: 3, sizes: [104, 80, 56, 32, 16] };

test('breaks between words, in letters as large as fit', () => {
	expect(fitText('Vendita online', fonts, room)).toEqual({ lines: ['Vendita online'], size: 104 });
	expect(fitText('Promozione e comunicazione', fonts, room).lines).toEqual([
		'Promozione e',
		'comunicazione',
	]);
});

test('makes the letters of a long name smaller until no line sticks out', () => {
	const { lines, size } = fitText('Precipitevolissimevolmente '.repeat(2).trim(), fonts, room);
	expect(size).toBeLessThan(104);
	for (const line of lines)
		expect(drawLine(line, fonts, { x: 0, y: 0, size }).width).toBeLessThanOrEqual(room.width);
});

test('has letters for Slovene, and leaves out what no font of ours has', () => {
	const at = { x: 0, y: 0, size: 50 };
	expect(drawLine('č', fonts, at).width).toBeGreaterThan(0);
	expect(drawLine('a漢b', fonts, at)).toEqual(drawLine('ab', fonts, at));
});

test('writes only numbers, in every size', () => {
	for (let size = 16; size <= 104; size += 1)
		expect(drawLine('Vicini e Connessi', fonts, { x: 72, y: 370, size }).path).not.toContain('NaN');
});

test('holds no text that could be markup', () => {
	const colours = { ground: '#004d99', band: '#003366', words: '#ffffff' };
	const words = { title: '<script>"', site: '&', free: "'>" };
	const size = { width: 1200, height: 630 };
	const svg = socialPicture({ ...words, drawing: 'M0 0h1', fonts, colours }, size);
	expect(svg.match(/<[a-z]+/g)).toEqual(['<svg', '<path', '<path', '<path', '<path']);
	expect(svg).not.toMatch(/script|&/);
});
