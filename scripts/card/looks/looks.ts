import type { Found, Point } from '../point.ts';
import type { Proposal } from '../proposal.ts';
import { afterwardsWords, personWords, priceWords } from './told-words.ts';
import { dataWords } from './data-words.ts';
import { alreadyEnded, lateProposal } from './days.ts';
import { editorsFields } from './editors-fields.ts';
import { changedPartner, newPartner, partnerStanding } from './partners.ts';
import { reopened } from './reopened.ts';
import { shortLinks } from './short-links.ts';
import { newUpload } from './uploads.ts';
import { outsidePath, removedEntry, renamedEntry } from './paths.ts';

/** The name of something that the card looks at by itself, besides the checks. */
export type LookName = keyof typeof looks | (typeof elsewhere)[number];

/** What the looks find in a proposal; others speak of what they alone know. */
export function lookAt(proposal: Proposal): Point[] {
	return Object.entries(looks).flatMap(([rule, look]) =>
		look(proposal).map((found) => ({ ...found, rule })),
	);
}

/** All names, for those who must know that none is forgotten. */
export function lookNames(): string[] {
	return [...Object.keys(looks), ...elsewhere];
}

const looks = {
	'new-partner': newPartner,
	'changed-partner': changedPartner,
	'person-words': personWords,
	'price-words': priceWords,
	'afterwards-words': afterwardsWords,
	'data-words': dataWords,
	'already-ended': alreadyEnded,
	reopened,
	'late-proposal': lateProposal,
	'partner-standing': partnerStanding,
	'editors-fields': editorsFields,
	'removed-entry': removedEntry,
	'renamed-entry': renamedEntry,
	'short-link': shortLinks,
	'new-upload': newUpload,
	'outside-path': outsidePath,
} as const satisfies Record<string, (proposal: Proposal) => Found[]>;

/** What is found by who tries the addresses, and by who compares the offers. */
const elsewhere = ['silent-address', 'near-offer'] as const;
