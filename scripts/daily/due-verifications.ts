import type { Partner, PublishedOffer } from '../../src/catalogue/catalogue.ts';
import { isActive } from '../../src/catalogue/lifecycle.ts';
import { compare } from '../../src/catalogue/order.ts';
import { isVerificationAhead, isVerificationOverdue } from '../../src/catalogue/verification.ts';
import type { Day } from '../../src/schema/fields.ts';

/** What the editors should verify, or wrote down wrongly; each list in the order in which it is pressing. */
export interface DueVerifications {
	/** Whose verification no longer holds; of offers only those that one can sign up for, as who tries them must. */
	overdueOffers: PublishedOffer[];
	overduePartners: Partner[];
	/** Of which no verification is written. */
	unverifiedOffers: PublishedOffer[];
	unverifiedPartners: Partner[];
	/** Whose verification is said to be of a day that has not come. */
	aheadOffers: PublishedOffer[];
	aheadPartners: Partner[];
}

/**
 * Finds what is to be verified.
 *
 * @param partners those that are present
 */
export function dueVerifications(
	offers: readonly PublishedOffer[],
	partners: readonly Partner[],
	today: Day,
): DueVerifications {
	const triable = offers.filter(({ state }) => isActive(state));
	const isOverdue = ({ verification }: Verified) => isVerificationOverdue(verification, today);
	const isAhead = ({ verification }: Verified) => isVerificationAhead(verification, today);
	const isMissing = ({ verification }: Verified) => verification === undefined;
	return {
		overdueOffers: triable.filter(isOverdue).sort(longestAgoFirst),
		overduePartners: partners.filter(isOverdue).sort(longestAgoFirst),
		unverifiedOffers: triable
			.filter(isMissing)
			.sort((one, other) => compare(one.proposedOn, other.proposedOn) || compare(one.id, other.id)),
		unverifiedPartners: partners.filter(isMissing).sort((one, other) => compare(one.id, other.id)),
		aheadOffers: offers.filter((offer) => isAhead(offer) && isOpen(offer)).sort(longestAgoFirst),
		aheadPartners: partners.filter(isAhead).sort(longestAgoFirst),
	};
}

/** Whether merchants can sign up, will be able to, or could again. */
function isOpen({ state }: PublishedOffer): boolean {
	return isActive(state) || state === 'in-arrivo' || state === 'esaurita';
}

function longestAgoFirst(one: Verified, other: Verified): number {
	return (
		compare(one.verification?.on ?? '', other.verification?.on ?? '') || compare(one.id, other.id)
	);
}

type Verified = Pick<Partner, 'id' | 'verification'>;
