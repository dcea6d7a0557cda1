import type { Notice } from '../../../src/catalogue/catalogue.ts';
import { outcomeDue } from '../../../src/catalogue/notices.ts';
import { placeholders } from '../../acts/placeholders.ts';
import type { Report } from '../report.ts';
import type { Links } from './links.ts';
import type { Section } from './section.ts';
import { distanceWords, withDay } from './words.ts';

/** Public notices that are about to close. */
export function closingSection({ catalogue, due }: Report, links: Links): Section {
	return {
		title: 'Avvisi che stanno per chiudere',
		lead: 'Ricordalo a chi vuole proporre. Per dare più tempo cambia «Si può proporre fino al».',
		items: due.closing.map((notice) => ({
			line: `**${links.notice(notice)}** · ${withDay('chiude il {day}', notice.closes)} (${distanceWords(catalogue.today, notice.closes)})`,
			more: [links.edit(fileOf(notice))],
		})),
		task: {
			one: 'ricorda che un avviso sta per chiudere',
			many: 'ricorda che {count} avvisi stanno per chiudere',
		},
	};
}

/** Public notices whose outcome should have been published. */
export function lateSection({ catalogue, due }: Report, links: Links): Section {
	return {
		title: 'Avvisi senza esito',
		lead: `Chi ha proposto aspetta una risposta. Quando hai deciso su tutto, apri il file e ${outcomeWords(due.late)}.`,
		items: due.late.map((notice) => ({
			line: `**${links.notice(notice)}** · ${lateWords(notice, catalogue.today)}`,
			more: [links.edit(fileOf(notice)), ...(notice.outcome === undefined ? [outcomeLines] : [])],
		})),
		task: {
			one: "pubblica l'esito di un avviso chiuso",
			many: "pubblica l'esito di {count} avvisi chiusi",
		},
	};
}

/** What to write: an outcome that is announced for a day ahead has its lines already. */
function outcomeWords(late: readonly Notice[]): string {
	const announced = late.filter(({ outcome }) => outcome !== undefined).length;
	if (announced === 0) return "aggiungi queste righe, con il giorno dell'esito";
	if (announced === late.length) return "correggi il giorno dell'esito";
	return "aggiungi queste righe, o correggi il giorno dell'esito che c'è già";
}

function lateWords(notice: Notice, today: string): string {
	const due = outcomeDue(notice);
	const closed = withDay('chiuso il {day}', notice.closes);
	const wanted = `${withDay("l'esito era atteso per il {day}", due)} (${distanceWords(today, due)})`;
	if (notice.outcome === undefined) return `${closed}, ${wanted}`;
	return `${closed}, ${wanted}: ${withDay('il file lo annuncia per il {day}', notice.outcome.publishedOn)}`;
}

function fileOf({ id }: Notice): string {
	return `content/notices/${id}.md`;
}

const outcomeLines = ['```yaml', 'outcome:', `  publishedOn: ${placeholders.day}`, '```'].join(
	'\n',
);
