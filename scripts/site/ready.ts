import { plural } from '../../src/i18n/format.ts';

/** What a build says at its end: where the site is, and how many offers can be found in it. */
export function sayReady(out: string, offers: number): string {
	return plural(sentence, offers, 'it', { out });
}

const sentence = {
	one: 'Sito pronto in {out}: {count} offerta attiva.',
	other: 'Sito pronto in {out}: {count} offerte attive.',
};
