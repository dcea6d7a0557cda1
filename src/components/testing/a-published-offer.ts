import type { PublishedOffer } from '../../catalogue/offers.ts';

/** An active offer with all that its page shows; the test says what is different. */
export function aPublishedOffer(changes: Partial<PublishedOffer> = {}): PublishedOffer {
	const category = {
		id: 'vendita-online',
		label: { it: 'Vendita online', en: 'Online sales' },
		synonyms: ['vendere in rete'],
	};
	return {
		id: 'bottegaviva--vetrina-online',
		title: 'Vetrina online pronta in un giorno',
		summary: 'Una pagina con le foto, i prezzi e gli orari del tuo negozio.',
		category,
		services: [
			{
				id: 'vetrina-online',
				label: { it: 'Vetrina online', en: 'Online showcase' },
				synonyms: ['pagina del negozio'],
				category: category.id,
			},
		],
		coverage: { kind: 'national' },
		validUntil: '2027-03-31',
		freeWhat: 'La vetrina è gratuita per dodici mesi.',
		afterwards: 'si-disattiva',
		paymentCard: 'non-richiesta',
		activation: {
			url: 'https://www.bottegaviva.example/vicini',
			steps: [
				{ title: 'Compila il modulo', text: 'Scrivi il nome del negozio.' },
				{ title: 'Manda le foto' },
			],
		},
		body: 'Se hai un negozio e non hai un sito, cominci da qui.',
		partner: {
			id: 'bottegaviva',
			name: 'Bottegaviva',
			legalName: 'Bottegaviva S.r.l.',
			legalType: 'societa',
			website: 'https://www.bottegaviva.example/',
			contacts: [
				{ kind: 'telefono', value: '+39 000 123 4567', note: 'lunedì-venerdì, 9-17' },
				{ kind: 'email', value: 'aiuto@bottegaviva.example' },
			],
			body: 'Facciamo vetrine per i negozi.',
		},
		state: 'attiva',
		...changes,
	};
}
