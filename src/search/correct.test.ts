import { expect, test } from 'vitest';
import { correct } from './correct.ts';
import { knownWords } from './known-words.ts';

const known = ['assistenza', 'elettronica', 'consegne', 'online', 'assistente', 'pos'];

test.each([
	['assistensa', 'assistenza'],
	['Eletronica', 'elettronica'],
	['consegnie', 'consegne'],
	['onlain', 'online'],
])('takes "%s" for "%s"', (written, meant) => {
	expect(correct(written, known)).toBe(meant);
});

test.each(['idraulico', 'xy', 'pis elli'])('leaves "%s", which is near to nothing', (written) => {
	expect(correct(written, known)).toBeUndefined();
});

test('of two that are equally near takes the commoner', () => {
	expect(correct('casso', ['cassa', 'casse'])).toBe('cassa');
});

test('knows the words of vocabularies before those of offers', () => {
	const term = { id: 'cassa', label: { it: 'Cassa' }, synonyms: ['scontrino'] };
	expect(knownWords(['Una casa', 'La casa e la via 3'], [term])).toEqual([
		'casa',
		'cassa',
		'scontrino',
		'una',
		'via',
	]);
});
