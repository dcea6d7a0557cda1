/** An offer as somebody might write it, right in every field but those given. */
export function anOffer(changes: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		title: 'Vetrina online pronta in un giorno',
		summary:
			'Una pagina con le foto, i prezzi e gli orari del tuo negozio, preparata insieme al telefono.',
		partner: 'bottegaviva',
		category: 'vendita-online',
		services: ['vetrina-online'],
		coverage: 'tutta-italia',
		validUntil: '2027-03-31',
		freeWhat: 'La vetrina è gratuita per dodici mesi, fino a 60 prodotti.',
		afterwards: 'si-disattiva',
		paymentCard: 'non-richiesta',
		activation: {
			url: 'https://www.bottegaviva.example/vicini',
			steps: [{ title: 'Compila il modulo' }, { title: 'Manda le foto' }],
		},
		body: 'Se hai un negozio e non hai un sito, cominci da qui. '.repeat(5),
		...changes,
	};
}
