import { announcementSchema } from './announcement.ts';
import { noticeSchema } from './notice.ts';
import { offerSchema } from './offer.ts';
import { partnerSchema } from './partner.ts';
import { registerSchema } from './register.ts';
import { siteSchema } from './site.ts';
import {
	categoriesSchema,
	factsSchema,
	goalsSchema,
	sectorsSchema,
	servicesSchema,
} from './vocabulary.ts';

/**
 * What stands in `content`. A folder holds one Markdown file an entry; a file is one entry by itself.
 * A new entry's file is called after the fields in `named`, with `joint` between them; the last of them
 * is the name that people read; `definite` is the singular in a sentence, with its article. Adding a
 * collection starts here.
 */
export const collections = {
	offers: {
		folder: 'content/offers',
		schema: offerSchema,
		label: { it: 'Offerte', en: 'Offers' },
		singular: { it: 'Offerta', en: 'Offer' },
		definite: "l'offerta",
		named: ['partner', 'title'],
		joint: '--',
		help: "Proponi un'offerta o correggine una. Si salva solo quando ogni risposta va bene: tieni pronti testi, date e indirizzi, e salva appena il modulo lo permette. Poi mettila «In revisione»: la redazione la legge e la pubblica.",
	},
	partners: {
		folder: 'content/partners',
		schema: partnerSchema,
		label: { it: 'Partner', en: 'Partners' },
		singular: { it: 'Partner', en: 'Partner' },
		definite: 'il partner',
		named: ['name'],
		joint: '-',
		help: 'Chi offre i servizi. Un nuovo partner si propone qui; quando è pubblicato, può proporre le sue offerte.',
	},
	announcements: {
		folder: 'content/announcements',
		schema: announcementSchema,
		label: { it: 'Novità', en: 'News' },
		singular: { it: 'Novità', en: 'News item' },
		definite: 'la novità',
		named: ['date', 'title'],
		joint: '-',
		help: 'Le notizie del catalogo: avvisi, scadenze, nuove offerte.',
	},
	notices: {
		folder: 'content/notices',
		schema: noticeSchema,
		label: { it: 'Avvisi pubblici', en: 'Public notices' },
		singular: { it: 'Avviso pubblico', en: 'Public notice' },
		definite: "l'avviso pubblico",
		named: ['title'],
		joint: '-',
		help: 'Gli avvisi a cui rispondono le offerte. Li scrive la redazione.',
	},
} as const;

export const files = {
	goals: { file: 'content/vocabularies/goals.yml', schema: goalsSchema },
	categories: { file: 'content/vocabularies/categories.yml', schema: categoriesSchema },
	services: { file: 'content/vocabularies/services.yml', schema: servicesSchema },
	sectors: { file: 'content/vocabularies/sectors.yml', schema: sectorsSchema },
	facts: { file: 'content/vocabularies/facts.yml', schema: factsSchema },
	register: { file: 'content/register.yml', schema: registerSchema },
	site: { file: 'content/site.yml', schema: siteSchema },
} as const;
