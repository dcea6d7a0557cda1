import { buildCatalogue, type Partner, type PublishedOffer } from '../../catalogue/catalogue.ts';
import { publishedOffers } from '../../catalogue/offers.ts';
import { collections } from '../../schema/collections.ts';
import type { Day } from '../../schema/fields.ts';
import { parseEntry } from '../../schema/parse.ts';
import type { Answers } from './answers.ts';
import type { ProposalSettings } from './settings.ts';

/** The partner that is written; undefined while the schema refuses it. */
export function previewPartner(id: string, written: Answers): Partner | undefined {
	const parsed = parseEntry(collections.partners.schema, written, id, 'form');
	return parsed.ok ? { ...parsed.value, id } : undefined;
}

/** The offer that is written, as pages show it once it is published; undefined while the schema refuses it. */
export function previewOffer(
	id: string,
	written: Answers,
	partner: Partner,
	joined: ProposalSettings['joined'],
	today: Day,
): PublishedOffer | undefined {
	const parsed = parseEntry(collections.offers.schema, written, id, 'form');
	if (!parsed.ok) return undefined;
	const catalogue = buildCatalogue(
		{
			...joined,
			partners: [partner],
			offers: [{ ...parsed.value, id, partner: partner.id }],
			announcements: [],
			notices: [],
		},
		today,
	);
	return publishedOffers(catalogue)[0];
}
