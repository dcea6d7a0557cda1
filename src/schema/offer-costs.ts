import { afterwardsLabels, paymentCardLabels, thirdPartyCostsLabels } from './offer-choices.ts';
import { choice } from './fields.ts';
import { text } from './text.ts';

/** What a merchant might come to pay: afterwards, and to others. */
export const costs = {
	afterwards: choice(afterwardsLabels).meta({
		label: 'E dopo?',
		hint: 'Che cosa succede quando finisce il periodo gratuito. Il rinnovo automatico non è ammesso.',
		step: 'essential',
	}),
	paymentCard: choice(paymentCardLabels).meta({
		label: 'Carta di pagamento per attivare',
		hint: 'Chi chiede una carta, di regola, non viene pubblicato.',
		step: 'essential',
	}),
	thirdPartyCosts: choice(thirdPartyCostsLabels).meta({
		label: 'Costi di terzi',
		hint: 'Quello che chiedono altri, come una banca o un corriere.',
		step: 'essential',
	}),
	thirdPartyCostsNote: text({ min: 20, max: 200 })
		.optional()
		.meta({
			label: 'Quali costi',
			control: 'paragraph',
			step: 'follow-up',
			askedWhen: { field: 'thirdPartyCosts', is: 'presenti' },
		}),
};

/** What happens afterwards, in words. */
export const afterwardsDetails = {
	afterwardsNote: text({ min: 20, max: 300 }).optional().meta({
		label: 'Spiegazione di che cosa succede dopo',
		control: 'paragraph',
		step: 'more',
	}),
	afterwardsPrice: text({ min: 3, max: 300 })
		.optional()
		.meta({
			label: 'Prezzo se scegli di continuare',
			example: '9 euro al mese, IVA esclusa',
			step: 'more',
			askedWhen: { field: 'afterwards', is: 'solo-su-scelta' },
		}),
};
