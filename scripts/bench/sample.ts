import type { z } from 'zod';
import { readContent } from '../../src/catalogue/load.ts';
import type { writtenOfferSchema } from '../../src/schema/offer.ts';
import type { partnerSchema } from '../../src/schema/partner.ts';

export type WrittenOffer = z.input<typeof writtenOfferSchema>;
export type WrittenPartner = z.input<typeof partnerSchema>;

/** What large catalogues are made of. */
export interface Sample {
	offers: { id: string; written: WrittenOffer }[];
	partners: { id: string; written: WrittenPartner }[];
}

/**
 * The Italian offers of a catalogue, and its partners, as they are written. Of other languages there
 * are too few to mix their sentences.
 *
 * @param root the folder that holds `content`
 * @throws when there is nothing to make more of
 */
export function readSample(root: string): Sample {
	const { offers, partners } = readContent(root);
	const sample = {
		// The schema has accepted what was written.
		offers: offers.entries
			.filter(({ value }) => value.lang === 'it')
			.map(({ id, written }) => ({ id, written: written as WrittenOffer })),
		partners: partners.entries.map(({ id, written }) => ({
			id,
			written: written as WrittenPartner,
		})),
	};
	if (sample.offers.length === 0 || sample.partners.length === 0) {
		throw new Error(`${root}/content has no Italian offer or no partner to make more of.`);
	}
	return sample;
}
