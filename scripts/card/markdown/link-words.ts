import type { TriedLinks } from '../links/tried-links.ts';

/** How the new addresses did, in a sentence or two; what did not answer stands among the questions. */
export function linkWords(links: TriedLinks | undefined): string {
	if (links === undefined) return 'Nessuno li ha ancora provati: aprili tu.';
	const { answered, skipped, left, points } = links;
	const tried = answered + points.length;
	const sentences = [
		tried === 0
			? 'Non ci sono indirizzi nuovi da provare.'
			: `${counted(tried, 'indirizzo provato', 'indirizzi provati')}: ${answered === tried ? 'tutto bene' : `${answered} bene, ${points.length} da guardare`}.`,
		...(skipped === 0
			? []
			: [
					`${counted(skipped, 'indirizzo di esempio', 'indirizzi di esempio')} (.example) senza prova.`,
				]),
		...(left === 0 ? [] : [`${counted(left, 'altro indirizzo', 'altri indirizzi')} senza prova.`]),
	];
	return sentences.join(' ');
}

function counted(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
}
