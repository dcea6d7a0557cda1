import { asText } from '../card/markdown/as-text.ts';
import { terminalText } from '../card/markdown/terminal-text.ts';
import { reportMarkdown } from './markdown/report-markdown.ts';
import { counted } from './markdown/words.ts';
import type { Reminder } from './reminders.ts';
import type { Report } from './report.ts';

/**
 * The report and the reminders as they are printed: Markdown for a file, plain text for a terminal, where
 * a long report shows what is pressing and the reminders are only counted.
 *
 * @param comments the reminders as the partners will read them
 */
export function printed(
	report: Report,
	told: { reminders: readonly Reminder[]; comments: readonly string[] },
	{ columns, isWhole }: { columns?: number | undefined; isWhole: boolean },
): string {
	if (columns === undefined) {
		return [reportMarkdown(report, { most: Infinity }).text, ...whole(told)].join('\n\n');
	}
	const most = isWhole ? Infinity : mostPrinted;
	const { text } = reportMarkdown(report, { most, place: 'terminal' });
	const said = [text, ...(isWhole ? whole(told) : inShort(told))].join('\n\n');
	return terminalText(said, columns);
}

function whole({ comments }: { comments: readonly string[] }): string[] {
	if (comments.length === 0) return [];
	return [
		'### Promemoria per i partner',
		'Su GitHub li manda il programma, ognuno una volta sola. Qui li leggi come li leggono i partner.',
		comments.join('\n\n---\n\n'),
	];
}

function inShort({ reminders }: { reminders: readonly Reminder[] }): string[] {
	const names = [...new Set(reminders.map(({ offer }) => asText(offer.partner.name, 80)))];
	if (names.length === 0) return [];
	const some = names.slice(0, mostNamed).join(', ');
	const rest = names.length > mostNamed ? ` e altri ${names.length - mostNamed}` : '';
	return [
		`Su GitHub il programma manda un promemoria a ${counted(names.length, 'partner', 'partner')}: ${some}${rest}. Si legge con \`npm run daily -- --all\`.`,
	];
}

/** Of more, the beginning would be out of sight. */
const mostPrinted = 12_000;

const mostNamed = 5;
