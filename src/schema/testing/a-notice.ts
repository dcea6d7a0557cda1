/** A notice as somebody might write it, right in every field but those given. */
export function aNotice(changes: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		title: 'Servizi gratuiti per i negozi di vicinato',
		number: '1/2026',
		published: '2026-10-01',
		opens: '2026-11-01',
		closes: '2027-01-31',
		goals: ['vendere-online'],
		eligibleTypes: ['societa', 'ente'],
		requirements: [
			{
				id: 'gratuita',
				text: 'Il servizio è gratuito in tutte le sue parti.',
				check: 'declarations',
			},
		],
		contact: 'avvisi@ente.example',
		body: 'Cerchiamo servizi digitali gratuiti per i negozi di vicinato. '.repeat(3),
		...changes,
	};
}
