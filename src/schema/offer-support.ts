import { z } from 'zod';
import { supportLabels } from './offer-choices.ts';
import { choice } from './fields.ts';
import { list } from './list.ts';
import { text } from './text.ts';

const way = z.strictObject({
	kind: choice(supportLabels).meta({ label: 'Tipo di assistenza' }),
	contact: text({ min: 5, max: 120 }).meta({
		label: 'Recapito',
		hint: "Un numero, una casella o un indirizzo dell'organizzazione.",
		example: '+39 000 123 4567',
	}),
	hours: text({ min: 3, max: 80 })
		.optional()
		.meta({ label: 'Orari', example: 'lunedì-venerdì, 9-17' }),
});

/** Who helps a merchant, each way with its contact. */
export const support = list(way, { min: 1, max: 6 }).meta({
	label: 'Assistenza',
	hint: 'Chi aiuta il negozio: almeno un modo.',
	step: 'essential',
});
