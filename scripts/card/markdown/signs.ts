import type { Judged } from '../judge.ts';
import type { Verdict } from '../verdict.ts';

/** How a requirement stands, as a sign and in words. The editors' guide explains each. */
export const standings = {
	holds: { sign: '✅', words: 'niente da segnalare' },
	fails: { sign: '❌', words: 'da correggere' },
	asks: { sign: '❓', words: 'decidi tu' },
	advises: { sign: '💡', words: 'si può migliorare' },
	waits: {
		sign: '⏸️',
		words: 'si guarda dopo le correzioni',
		severalWords: 'si guardano dopo le correzioni',
	},
} as const satisfies Record<
	Judged['status'],
	{ sign: string; words: string; severalWords?: string }
>;

/** What a line under a requirement is. */
export const pointWords = {
	error: 'Da correggere',
	question: 'Da decidere',
	advice: 'Consiglio',
} as const;

/** The sign before the sentence at the top. */
export const verdictSigns: Record<Verdict['kind'], string> = {
	publish: standings.holds.sign,
	ask: standings.asks.sign,
	correct: standings.fails.sign,
	nothing: '➖',
};

/** What stands beside a field that only editors answer. */
export const editorsMark = { sign: '🔒', words: 'campo della redazione' };
