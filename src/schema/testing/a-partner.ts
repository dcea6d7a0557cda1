/** A partner as somebody might write it, right in every field but those given. */
export function aPartner(changes: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		name: 'Bottegaviva',
		legalName: 'Bottegaviva S.r.l.',
		legalType: 'societa',
		profile: 'pmi',
		website: 'https://www.bottegaviva.example',
		contacts: [{ kind: 'telefono', value: '+39 000 123 4567' }],
		body: 'Aiutiamo i negozi a mostrare in rete quello che vendono. '.repeat(3),
		...changes,
	};
}
