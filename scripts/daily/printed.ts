import { asText } from '../card/markdown/as-text.ts';
import { terminalText } from '../card/markdown/terminal-text.ts';
import { Links, TerminalLinks } from './markdown/links.ts';
import { inComments, reminderText } from './markdown/reminder.ts';
import { reportMarkdown } from './markdown/report-markdown.ts';
import { counted } from './markdown/words.ts';
import type { Reminder } from './reminders.ts';
import type { Report } from './report.ts';

/**
 * The report and the reminders as they are printed: Markdown for a file, plain text for a terminal, where
 * a long report shows what is pressing and the reminders are only counted.
 *
 * @param columns how wide the terminal is; undefined for a file
 */
export function printed(
	report: Report,
	reminders: readonly Reminder[],
	{ columns, isWhole }: { columns?: number | undefined; isWhole: boolean },
): string {
	const { site } = report.catalogue;
	if (columns === undefined) {
		const { text } = reportMarkdown(report, { most: Infinity, place: 'page', isWhole });
		return [text, ...whole(report, reminders, new Links(site))].join('\n\n');
	}
	const most = isWhole ? Infinity : mostPrinted;
	const { text } = reportMarkdown(report, { most, place: 'terminal', isWhole });
	const told = isWhole ? whole(report, reminders, new TerminalLinks(site)) : inShort(reminders);
	return terminalText([text, ...told].join('\n\n'), columns);
}

function whole({ catalogue }: Report, reminders: readonly Reminder[], links: Links): string[] {
	if (reminders.length === 0) return [];
	const comments = inComments(reminders).map((group) =>
		reminderText(group, links, catalogue.today),
	);
	return [
		'### Promemoria per i partner',
		'Su GitHub li manda il programma, ognuno una volta sola. Lì ogni azione è un collegamento.',
		comments.join('\n\n---\n\n'),
	];
}

function inShort(reminders: readonly Reminder[]): string[] {
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
