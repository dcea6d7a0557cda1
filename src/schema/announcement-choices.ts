import type { Labels } from './field-meta.ts';

/** Values of a piece of news that the schema fixes, with their names in every language of the interface. */

export const announcementCategoryLabels = {
	avvisi: { it: 'Avvisi', en: 'Calls' },
	'nuove-offerte': { it: 'Nuove offerte', en: 'New offers' },
	scadenze: { it: 'Scadenze', en: 'Deadlines' },
	guide: { it: 'Guide', en: 'Guides' },
	eventi: { it: 'Eventi', en: 'Events' },
} as const satisfies Labels;

export const readerLabels = {
	cittadini: { it: 'Cittadini', en: 'Citizens' },
	imprese: { it: 'Imprese', en: 'Businesses' },
	'pubblica-amministrazione': { it: 'Pubblica amministrazione', en: 'Public administration' },
} as const satisfies Labels;
