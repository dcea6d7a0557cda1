import type { Offer } from '../schema/offer.ts';

/** What helps a merchant decide although nobody must say it; a value is how to tell that it was said. */
const details = {
	limits: ({ limits }) => limits.length > 0,
	afterwardsNote: ({ afterwardsNote }) => afterwardsNote !== undefined,
	prerequisites: ({ prerequisites, prerequisitesNote }) =>
		prerequisites.length > 0 || prerequisitesNote !== undefined,
	tutorialUrl: ({ tutorialUrl }) => tutorialUrl !== undefined,
	facts: ({ facts }) => facts.length > 0,
	'activation.steps': ({ activation }) => activation.steps.every(({ text }) => text !== undefined),
	'support.hours': ({ support }) => support.some(({ hours }) => hours !== undefined),
} as const satisfies Record<string, (offer: Detailed) => boolean>;

/** The fields that would make an offer more complete, by name. */
export function missingDetails(offer: Detailed): string[] {
	return Object.entries(details)
		.filter(([, isSaid]) => !isSaid(offer))
		.map(([field]) => field);
}

/** How much of what helps a merchant an offer says, from 0 to 100. */
export function completeness(offer: Detailed): number {
	const total = Object.keys(details).length;
	return Math.round((100 * (total - missingDetails(offer).length)) / total);
}

/** The part of an offer that is looked at: the file's and the catalogue's alike. */
type Detailed = Pick<
	Offer,
	| 'limits'
	| 'afterwardsNote'
	| 'prerequisites'
	| 'prerequisitesNote'
	| 'tutorialUrl'
	| 'activation'
	| 'support'
> & { facts: unknown[] };
