import type { LinkNews } from '../link-news.ts';
import type { Report } from '../report.ts';
import { counted } from './words.ts';

/** How the trial of the links went, beside what is dead. */
export function linkWords({ links, afresh }: Pick<Report, 'links' | 'afresh'>): string {
	if (links === undefined) {
		return 'Questa volta nessuno ha provato i collegamenti: `npm run daily -- --links` li prova.';
	}
	const sentences = [
		triedWords(links),
		...(links.skipped > 0
			? [`${counted(links.skipped, 'indirizzo di esempio', 'indirizzi di esempio')} senza prova.`]
			: []),
		...(links.left > 0
			? [
					`Per ${counted(links.left, 'indirizzo', 'indirizzi')} non è bastato il tempo: tocca a loro un altro giorno.`,
				]
			: []),
		...(afresh === undefined ? [] : [afreshWords[afresh]]),
	];
	return sentences.join(' ');
}

function triedWords({ well, dead, doubtful, unsure, excepted }: LinkNews): string {
	const parts = [
		...(well > 0 ? [counted(well, 'si apre', 'si aprono')] : []),
		...(dead.length > 0 ? [counted(dead.length, 'non si apre', 'non si aprono')] : []),
		...(doubtful > 0
			? [
					`${counted(doubtful, 'non ha risposto', 'non hanno risposto')} e si ${doubtful === 1 ? 'riprova' : 'riprovano'} domani`,
				]
			: []),
		...(unsure > 0 ? [counted(unsure, 'rifiuta i programmi', 'rifiutano i programmi')] : []),
		...(excepted > 0 ? [counted(excepted, 'è fra le eccezioni', 'sono fra le eccezioni')] : []),
	];
	return parts.length === 0
		? 'Non ci sono indirizzi da provare.'
		: `Indirizzi provati: ${parts.join(', ')}.`;
}

const afreshWords = {
	missing:
		'Il programma non ricorda i giorni prima, come alla prima volta: dei collegamenti morti si può dire dal secondo giorno.',
	broken:
		'Il ricordo dei giorni prima era guasto ed è stato rifatto da capo: dei collegamenti morti si può dire dal secondo giorno.',
};
