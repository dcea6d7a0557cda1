import { buildCatalogue, type Partner, type PublishedOffer } from '../../catalogue/catalogue.ts';
import { publishedOffers } from '../../catalogue/offers.ts';
import { collections } from '../../schema/collections.ts';
import type { Day } from '../../schema/fields.ts';
import type { Answers } from '../proposal/answers.ts';
import type { ProposalSettings } from '../proposal/settings.ts';
import { completedEntry } from './completed-entry.ts';
import type { StandInContent } from './stand-in.ts';

/**
 * An offer as pages would show it if it were published as it is written, complete or not.
 *
 * @param id what its file is called
 * @param written the fields as the form would save them
 * @returns the offer, and the questions whose place something else takes
 */
export function offerPreview(
	id: string,
	written: Answers,
	{ content, joined, partners }: PreviewSettings,
	today: Day,
): { offer: PublishedOffer; waiting: string[] } {
	const { options, prefills } = content;
	const standIns = { options, today, notice: prefills['open-notice'] };
	const { value, waiting } = completedEntry(collections.offers.schema, written, standIns);
	const partner =
		partners.find((candidate) => candidate.id === value.partner) ??
		unknownPartner(value.partner, standIns);
	const catalogue = buildCatalogue(
		{
			...joined,
			partners: [partner],
			offers: [{ ...value, id }],
			announcements: [],
			notices: [],
		},
		today,
	);
	const [offer] = publishedOffers(catalogue);
	if (offer === undefined) throw new Error(`The offer "${id}" has no page.`);
	return { offer, waiting: waiting.map(({ label }) => label) };
}

/** One that is proposed alongside: only what it is called is known. */
function unknownPartner(id: string, content: StandInContent): Partner {
	const { value } = completedEntry(collections.partners.schema, { name: id }, content);
	return { ...value, name: id, contacts: [], id };
}

/** What a preview needs of the catalogue. */
export type PreviewSettings = Pick<ProposalSettings, 'content' | 'joined' | 'partners'>;
