import { expect, test } from 'vitest';
import { sayReady } from './ready.ts';

test.each([
	[0, 'Sito pronto in dist: 0 offerte attive.'],
	[1, 'Sito pronto in dist: 1 offerta attiva.'],
	[5, 'Sito pronto in dist: 5 offerte attive.'],
])('says how many offers can be found: %i', (offers, sentence) => {
	expect(sayReady('dist', offers)).toBe(sentence);
});
