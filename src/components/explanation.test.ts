import { expect, test } from 'vitest';
import { explanationIn } from './explanation.ts';

const help = 'Portare la spesa a casa.';
const helpIn = { en: 'Bringing shopping home.' };

test('explains a term in the language of the page, if somebody has translated it', () => {
	expect(explanationIn({ help, helpIn }, 'en')).toEqual({ words: helpIn.en, lang: 'en' });
	expect(explanationIn({ help, helpIn }, 'it')).toEqual({ words: help, lang: 'it' });
});

test('explains it in Italian elsewhere, and says nothing of a term without an explanation', () => {
	expect(explanationIn({ help, helpIn }, 'de')).toEqual({ words: help, lang: 'it' });
	expect(explanationIn({ help, helpIn: undefined }, 'en')).toEqual({ words: help, lang: 'it' });
	expect(explanationIn({ help: undefined, helpIn: undefined }, 'it')).toBeUndefined();
});
