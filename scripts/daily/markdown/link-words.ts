import type { LinkNews } from '../link-news.ts';
import type { Report } from '../report.ts';
import { counted } from './words.ts';

/** How the trial of the links went, beside what is dead, and what to know of it. */
export function linkWords({ links, afresh }: Pick<Report, 'links' | 'afresh'>): string {
	if (links === undefined) {
		return 'Questa volta nessuno ha provato i collegamenti: `npm run daily -- --links` li prova.';
	}
	const counts = countsOf(links);
	const words = counts.length > 1 ? listOf(counts) : `Collegamenti: ${counts[0] ?? nothing}.`;
	return afresh === undefined ? words : `${words}\n\n${afreshWords[afresh]}`;
}

function listOf(counts: string[]): string {
	return ['### Prova dei collegamenti', '', ...counts.map((line) => `- ${line}`)].join('\n');
}

function countsOf(links: LinkNews): string[] {
	const { well, dead, doubtful, unsure, excepted, left, skipped } = links;
	const lines: [number, string, string][] = [
		[well, 'indirizzo si apre', 'indirizzi si aprono'],
		[dead.length, 'non si apre', 'non si aprono'],
		[doubtful, 'non ha risposto, e si riprova domani', 'non hanno risposto, e si riprovano domani'],
		[unsure, 'rifiuta i programmi', 'rifiutano i programmi'],
		[
			excepted,
			'non ha risposto, ma è fra le eccezioni',
			'non hanno risposto, ma sono fra le eccezioni',
		],
		[
			left,
			'aspetta un altro giorno, per mancanza di tempo',
			'aspettano un altro giorno, per mancanza di tempo',
		],
		[skipped, 'è un esempio, e non si prova', 'sono esempi, e non si provano'],
	];
	return lines
		.filter(([count]) => count > 0)
		.map(([count, one, many]) => counted(count, one, many));
}

const nothing = 'non ci sono indirizzi da provare';

const afreshWords = {
	missing:
		'Il programma non ricorda i giorni prima, come alla prima volta. Un collegamento è morto dal secondo giorno in cui non si apre.',
	broken:
		'Il ricordo dei giorni prima era guasto, e si ricomincia da capo. Un collegamento è morto dal secondo giorno in cui non si apre.',
};
