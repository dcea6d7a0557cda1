import { z } from 'zod';
import { list } from './list.ts';
import { offerSlug, slug } from './slug.ts';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

/** What helps to learn more, to compare and to combine. */
export const comparison = {
	tutorialUrl: webAddress().optional().meta({
		label: 'Guida gratuita',
		example: 'https://www.bottegaviva.example/guida',
		step: 'more',
	}),
	facts: list(
		z.strictObject({
			fact: slug().meta({ label: 'Dato', vocabulary: 'facts' }),
			value: text({ min: 1, max: 80 }).meta({ label: 'Valore', example: '60' }),
		}),
		{ min: 0, max: 12 },
	)
		.default([])
		.meta({
			label: 'Scheda di confronto',
			hint: 'Numeri che aiutano a confrontare.',
			step: 'more',
		}),
	combinesWith: list(offerSlug().meta({ collection: 'offers' }), { min: 0, max: 5 })
		.default([])
		.meta({ label: 'Si abbina a', hint: 'Altre offerte del catalogo.', step: 'more' }),
};
