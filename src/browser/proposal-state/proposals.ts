import { comparable } from '../../checks/comparable.ts';
import { dayIn, groupIn, groupsIn, textIn } from './outside.ts';

/** A proposal as the forge lists it. */
export interface Proposal {
	number: number;
	title: string;
	/** The account that made it. */
	author: string;
	/** The commit that it shows. */
	commit: string;
	/** What it is called in the copy that it comes from. */
	branch: string;
	isDraft: boolean;
	sentOn: string | undefined;
	/** How and when it ended; undefined while it is open. */
	end: { isMerged: boolean; on: string | undefined } | undefined;
}

/** The proposals in an answer of the forge: what is none is left out. */
export function proposalsIn(body: unknown): Proposal[] {
	return groupsIn(body).flatMap((pull) => {
		const { number, title, user, head, draft, state } = pull;
		if (typeof number !== 'number' || !Number.isSafeInteger(number)) return [];
		const isMerged = dayIn(pull['merged_at']) !== undefined;
		const on = dayIn(pull['merged_at']) ?? dayIn(pull['closed_at']);
		return [
			{
				number,
				title: textIn(title),
				author: textIn(groupIn(user)['login']),
				commit: textIn(groupIn(head)['sha']),
				branch: textIn(groupIn(head)['ref']),
				isDraft: draft === true,
				sentOn: dayIn(pull['created_at']),
				end: state === 'closed' ? { isMerged, on } : undefined,
			},
		];
	});
}

/** Those in which every word stands, however it is written. */
export function withWords(proposals: Proposal[], words: string): Proposal[] {
	const wanted = words.trim() === '' ? [] : comparable(words).split(' ');
	return proposals.filter(({ number, title, author, branch }) => {
		const text = comparable([`#${number}`, title, author, branch].join(' '));
		return wanted.every((word) => text.includes(word));
	});
}
