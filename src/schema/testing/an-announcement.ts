/** An announcement as somebody might write it, right in every field but those given. */
export function anAnnouncement(changes: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		title: "Si apre l'avviso del 2026",
		date: '2026-11-16',
		categories: ['avvisi'],
		body: 'Da oggi enti e imprese possono proporre servizi gratuiti per i negozi. '.repeat(2),
		...changes,
	};
}
