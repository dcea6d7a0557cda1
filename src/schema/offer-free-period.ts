import { freePeriodLabels } from './offer-choices.ts';
import { choice, day, wholeNumber } from './fields.ts';
import { list } from './list.ts';
import { text } from './text.ts';

/** What is free, and for how long. */
export const freePeriod = {
	// Enough to name what is free and its limits, short enough to stand above the fold.
	freeWhat: text({ min: 30, max: 400 }).meta({
		label: 'Che cosa è gratuito',
		hint: 'Che cosa non si paga, per quanto tempo e con quali limiti.',
		control: 'paragraph',
		step: 'essential',
	}),
	freePeriod: choice(freePeriodLabels).meta({
		label: 'Durata della gratuità',
		hint: 'Per quanto tempo un negozio lo usa senza pagare.',
		step: 'essential',
	}),
	freeMonths: wholeNumber({ min: 1, max: 36 })
		.optional()
		.meta({
			label: 'Quanti mesi',
			hint: 'Da 1 a 36.',
			example: '12',
			step: 'follow-up',
			askedWhen: { field: 'freePeriod', is: 'mesi-dall-attivazione' },
		}),
	freeUntil: day()
		.optional()
		.meta({
			label: 'Gratis fino al',
			hint: "Non prima dell'ultimo giorno per aderire.",
			example: '2027-12-31',
			step: 'follow-up',
			askedWhen: { field: 'freePeriod', is: 'fino-alla-data' },
		}),
};

/** How much of it. */
export const limits = {
	limits: list(text({ min: 3, max: 140 }), { min: 0, max: 8 })
		.default([])
		.meta({ label: 'Limiti di utilizzo', example: 'Fino a 60 prodotti', step: 'more' }),
};
