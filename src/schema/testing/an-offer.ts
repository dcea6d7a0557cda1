import { declarationLabels } from '../offer-choices.ts';

/** An offer as somebody might write it, right in every field but those given. */
export function anOffer(changes: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		title: 'Vetrina online pronta in un giorno',
		summary:
			'Una pagina con le foto, i prezzi e gli orari del tuo negozio, preparata insieme al telefono.',
		partner: 'bottegaviva',
		goals: ['vendere-online'],
		category: 'vendita-online',
		services: ['vetrina-online'],
		coverage: 'tutta-italia',
		validUntil: '2027-03-31',
		freeWhat: 'La vetrina è gratuita per dodici mesi, fino a 60 prodotti.',
		freePeriod: 'mesi-dall-attivazione',
		freeMonths: 12,
		afterwards: 'si-disattiva',
		paymentCard: 'non-richiesta',
		thirdPartyCosts: 'nessuno',
		activation: anActivation(),
		support: [{ kind: 'telefono', contact: '+39 000 123 4567' }],
		termsUrl: 'https://www.bottegaviva.example/condizioni',
		privacyUrl: 'https://www.bottegaviva.example/privacy',
		declarations: Object.keys(declarationLabels),
		body: 'Se hai un negozio e non hai un sito, cominci da qui. '.repeat(5),
		notice: 'vicini-e-connessi-2026',
		proposedOn: '2026-11-10',
		validFrom: '2026-11-16',
		...changes,
	};
}

/** Its activation, right in every field but those given. */
export function anActivation(changes: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		mode: 'modulo-online',
		url: 'https://www.bottegaviva.example/vicini',
		channel: 'ordinario',
		steps: [{ title: 'Compila il modulo' }, { title: 'Manda le foto' }],
		time: 'un-giorno',
		account: 'non-necessaria',
		...changes,
	};
}
