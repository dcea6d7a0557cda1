import { offerSchema } from './offer.ts';
import { partnerSchema } from './partner.ts';
import { siteSchema } from './site.ts';
import { categoriesSchema, servicesSchema } from './vocabulary.ts';

/**
 * What stands in `content`. A folder holds one Markdown file an entry; a file is one entry by itself.
 * Adding a collection starts here.
 */
export const collections = {
	offers: {
		folder: 'content/offers',
		schema: offerSchema,
		label: { it: 'Offerte', en: 'Offers' },
		singular: { it: 'Offerta', en: 'Offer' },
	},
	partners: {
		folder: 'content/partners',
		schema: partnerSchema,
		label: { it: 'Partner', en: 'Partners' },
		singular: { it: 'Partner', en: 'Partner' },
	},
} as const;

export const files = {
	categories: { file: 'content/vocabularies/categories.yml', schema: categoriesSchema },
	services: { file: 'content/vocabularies/services.yml', schema: servicesSchema },
	site: { file: 'content/site.yml', schema: siteSchema },
} as const;

export type Collection = keyof typeof collections;
