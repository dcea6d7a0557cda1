import { availabilityLabels, prerequisiteLabels } from './offer-choices.ts';
import { choice } from './fields.ts';
import { list } from './list.ts';
import { text } from './text.ts';

/** How many can have it, and what they need for it. */
export const availability = {
	availability: choice(availabilityLabels)
		.default('disponibile')
		.meta({ label: 'Disponibilità', step: 'more' }),
	capacity: text({ min: 2, max: 80 }).optional().meta({
		label: 'Quantità',
		example: '200 negozi',
		step: 'more',
	}),
	prerequisites: list(choice(prerequisiteLabels), { min: 0, max: 9 })
		.default([])
		.meta({ label: 'Che cosa serve al negozio', step: 'more' }),
	prerequisitesNote: text({ min: 5, max: 200 }).optional().meta({
		label: 'Altro che serve al negozio',
		control: 'paragraph',
		step: 'more',
	}),
};
