import { lifeOf, offerState, type OfferState } from '../../../src/catalogue/lifecycle.ts';
import { textAt } from '../../../src/checks/written.ts';
import { partnerStatusLabels } from '../../../src/schema/partner-choices.ts';
import type { Proposal } from '../proposal.ts';

/** The state of an offer as it is published; undefined when it is not, or cannot be read. */
export function publishedState(
	file: string,
	{ before, today }: Pick<Proposal, 'before' | 'today'>,
): OfferState | undefined {
	const offer = before.offers.get(file);
	if (offer === undefined) return undefined;
	const partner = before.files.get(`content/partners/${offer.partner}.md`)?.written;
	const said = textAt(partner, 'status') ?? '';
	const status = statuses.find((each) => each === said) ?? 'attivo';
	return offerState(lifeOf(offer, partner && { status }), today);
}

const statuses = Object.keys(partnerStatusLabels) as (keyof typeof partnerStatusLabels)[];
