import { expect, test } from 'vitest';
import { splitWords, tellingWords } from './words.ts';

test('splits elided forms, with either apostrophe, and forgets accents and capitals', () => {
	expect(splitWords("L'inventario dell’e-commerce PIÙ")).toEqual([
		'l',
		'inventario',
		'dell',
		'ecommerce',
		'piu',
	]);
});

test('knows a word that is spelled apart', () => {
	expect(splitWords('WI FI, wi-fi e e mail')).toEqual(['wifi', 'wifi', 'e', 'email']);
	expect(splitWords('vendere on line')).toEqual(
		splitWords('vendere on-line, vendere online').slice(2),
	);
	expect(splitWords('B&B')).toEqual(['bb']);
});

test('leaves out the way in which people ask', () => {
	expect(tellingWords('vorrei fare una fattura con il POS').map(({ written }) => written)).toEqual([
		'fattura',
		'pos',
	]);
});

test('keeps all words where none tells anything', () => {
	expect(tellingWords('che cosa').map(({ written }) => written)).toEqual(['che', 'cosa']);
});

test('ignores single letters', () => {
	expect(tellingWords('l&c')).toEqual([]);
});

test('tells where a word stands, with its accents and hyphens', () => {
	const text = 'Un’e-mail per la citta\u0300';
	expect(tellingWords(text).map(({ from, to }) => text.slice(from, to))).toEqual([
		'e-mail',
		'citta\u0300',
	]);
});
