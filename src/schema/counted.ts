/** "C'è 1 voce", "Ci sono 6 voci": how many a list has, in Italian. */
export function counted(items: number): string {
	if (items === 0) return 'Non ci sono voci';
	return items === 1 ? "C'è 1 voce" : `Ci sono ${items} voci`;
}
