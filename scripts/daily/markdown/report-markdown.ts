import { repositoryPage } from '../../../src/catalogue/forge.ts';
import { activeOffers } from '../../../src/catalogue/offers.ts';
import { placeholders } from '../../acts/placeholders.ts';
import type { Report } from '../report.ts';
import { deadSection } from './dead-section.ts';
import { firstLine, tasksIn } from './first-line.ts';
import { fittedSections } from './fitted-sections.ts';
import { linkWords } from './link-words.ts';
import { Links, TerminalLinks } from './links.ts';
import { closingSection, lateSection } from './notice-sections.ts';
import { endedSections, endingSections, recheckSection, usedUpSection } from './offer-sections.ts';
import { exceptionsSection, idleSection } from './other-sections.ts';
import type { Section } from './section.ts';
import { aheadSection, overdueSection, unverifiedSection } from './verification-sections.ts';
import { counted, withDay } from './words.ts';

/**
 * The report of a day as Markdown, for a public servant with a phone or at a terminal. Texts of entries
 * do nothing in it. A day on which there is nothing to do has a few lines, unless all is wanted.
 *
 * @param most how many characters it may have
 * @param place where it is read: in the issue of the day, in another page or file, or in a terminal
 * @param isWhole whether it shows what asks nothing too, on any day
 * @returns the text, and whether there is anything to do
 */
export function reportMarkdown(
	report: Report,
	{ most = mostCharacters, place = 'issue', isWhole = false }: Shown = {},
): { text: string; hasTasks: boolean } {
	const { catalogue } = report;
	const isTerminal = place === 'terminal';
	const links = isTerminal ? new TerminalLinks(catalogue.site) : new Links(catalogue.site);
	const all = sectionsOf(report, links);
	const hasTasks = tasksIn(all) > 0;
	// What asks nothing is to be found again, and takes no room where that is little.
	const showsRest = isWhole || (hasTasks && !isTerminal);
	const sections = all.filter(
		({ items, task }) => items.length > 0 && (task !== undefined || showsRest),
	);
	const head = [
		`**${firstLine(sections)}**`,
		`${withDay('Catalogo del {day}', catalogue.today)}: ${counted(activeOffers(catalogue).length, 'offerta attiva', 'offerte attive')}, ${counted(catalogue.partners.filter(({ status }) => status === 'attivo').length, 'partner', 'partner')}.`,
		...(sections.length > 1 ? [countsOf(sections)] : []),
	];
	const tail = [
		linkWords(report),
		...(hasTasks ? [isTerminal ? inTerminal : inPage] : []),
		...(place === 'issue' ? [rewriting] : []),
	];
	const fixed = [...head, ...tail].reduce((sum, block) => sum + block.length + 2, 0);
	const runs = `${repositoryPage(catalogue.site)}/actions/workflows/daily.yml`;
	const command = 'con `npm run daily -- --all`';
	const whole = isTerminal ? command : `nell'[ultima esecuzione](${runs}), o ${command}`;
	const text = [...head, ...fittedSections(sections, most - fixed, whole), ...tail].join('\n\n');
	return { text, hasTasks };
}

/** In the order in which they are pressing. */
function sectionsOf(report: Report, links: Links): Section[] {
	const [week, month] = endingSections(report, links);
	const [lately, before] = endedSections(report, links);
	return [
		...[week, closingSection(report, links), lateSection(report, links)],
		...[deadSection(report, links), recheckSection(report, links), usedUpSection(report, links)],
		...[aheadSection(report, links), overdueSection(report, links)],
		...[unverifiedSection(report, links), lately, month],
		...[idleSection(report, links), exceptionsSection(report, links), before],
	];
}

function countsOf(sections: readonly Section[]): string {
	return sections.map(({ title, items }) => `- ${title}: ${items.length}`).join('\n');
}

const decided = 'Nessuna scheda si nasconde o cambia da sola: decide la redazione.';
const blanks = `Al posto di \`${placeholders.day}\` va un giorno, al posto di \`${placeholders.how}\` come hai verificato.`;

const inPage = `---

${decided} I collegamenti aprono il modulo del partner, con la scheda già scritta: una sospensione fatta lì risulta chiesta da lui. I comandi sono della redazione e si usano nella cartella del catalogo. ${blanks}`;

const inTerminal = `${decided} ${blanks}`;

const rewriting =
	"Questo testo si riscrive ogni mattina, e quello che ci scrivi dentro si perde: usa i commenti. Se chiudi la pagina, si riapre quando c'è qualcosa da fare.";

/** GitHub takes 65,536; the mark before the text needs some. */
const mostCharacters = 65_000;

interface Shown {
	most?: number;
	place?: 'issue' | 'page' | 'terminal';
	isWhole?: boolean;
}
