import { listAt, textAt, textsAt } from '../../../src/checks/written.ts';
import { type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';
import type { ProposedEntry } from '../proposed-entry.ts';
import { sentencesWith } from './sentences-with.ts';

/**
 * Asks about the sentences of a proposal that say certain words, one question an entry: what was published
 * before has been judged before.
 *
 * @param parts texts of an entry, each with the words that matter there
 */
export function asked(
	{ entries }: Entries,
	collections: readonly string[],
	{ parts, problem, cure }: Wanted,
): Found[] {
	return entries.flatMap((entry) => {
		if (!collections.includes(entry.collection) || entry.after === undefined) return [];
		const find = (whole: ProposedEntry) =>
			parts.flatMap(({ texts, words, reach }) =>
				texts(whole).flatMap((text) =>
					text === undefined ? [] : sentencesWith(text, words, reach),
				),
			);
		const known = new Set(
			entry.before === undefined ? [] : find({ ...entry, after: entry.before }),
		);
		const quotes = [...new Set(find(entry))].filter((sentence) => !known.has(sentence));
		return quotes.length === 0 ? [] : [question(entry.file, { problem, cure, quotes })];
	});
}

/** The texts of an offer in which its partner may say anything, but what follows when it ends. */
export function offerTexts({ after }: ProposedEntry): (string | undefined)[] {
	return [
		...['title', 'summary', 'freeWhat', 'areaNote', 'capacity', 'prerequisitesNote', 'body'].map(
			(field) => textAt(after, field),
		),
		...textsAt(after, 'limits').map(({ text }) => text),
		...stepsOf(after),
	];
}

/** What a merchant is told to do to get an offer. */
export function stepsOf(after: unknown): (string | undefined)[] {
	return listAt(after, 'activation', 'steps').flatMap((step) => [
		textAt(step, 'title'),
		textAt(step, 'text'),
	]);
}

interface Wanted extends Pick<Found, 'problem' | 'cure'> {
	parts: {
		texts: (entry: ProposedEntry) => (string | undefined)[];
		/** With the flag `g`. */
		words: RegExp;
		/** How far a denial reaches, in characters. */
		reach?: number;
	}[];
}

export type Entries = Pick<Proposal, 'entries'>;
