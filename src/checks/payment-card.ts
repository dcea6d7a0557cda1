import type { Rule } from './rule.ts';
import { textAt } from './written.ts';

/** Who asks for a payment card does not pass, unless the editors say why. */
export const paymentCard: Rule = {
	name: 'payment-card',
	scope: 'entry',
	waivable: true,
	check({ collection, written }) {
		if (collection !== 'offers' || textAt(written, 'paymentCard') !== 'richiesta') return [];
		return [
			{
				path: ['paymentCard'],
				value: 'richiesta',
				problem: 'Per attivare serve una carta di pagamento: chi la chiede non viene pubblicato.',
				cure: "Togli la richiesta dal tuo servizio e scrivi «non-richiesta». Solo la redazione può ammettere un'eccezione, con una deroga.",
				severity: 'error',
			},
		];
	},
};
