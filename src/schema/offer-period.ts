import { day } from './fields.ts';

/** How long an offer without an end may go unconfirmed, in days. */
export const daysUnconfirmed = 180;

/** Until when one can sign up. */
export const ending = {
	validUntil: day().optional().meta({
		label: 'Attivabile fino al',
		hint: "L'ultimo giorno in cui un negozio può aderire. Se non c'è una fine, lascia vuoto e indica quando confermi.",
		example: '2027-03-31',
		step: 'essential',
	}),
	reviewBy: day()
		.optional()
		.meta({
			label: 'Da confermare entro',
			hint: `Entro quel giorno ci dici se l'offerta vale ancora. Al massimo fra ${daysUnconfirmed} giorni.`,
			example: '2027-04-30',
			step: 'follow-up',
			askedWhen: { field: 'validUntil', is: '' },
		}),
};

/** From when. */
export const beginning = {
	validFrom: day().meta({
		label: 'Attivabile dal',
		hint: 'Il primo giorno in cui un negozio può aderire.',
		prefill: 'today',
		step: 'more',
	}),
};
