import { repositoryPage } from '../../../src/catalogue/forge.ts';
import { activeOffers } from '../../../src/catalogue/offers.ts';
import { placeholders } from '../../acts/placeholders.ts';
import type { Report } from '../report.ts';
import { deadSection } from './dead-section.ts';
import { firstLine, tasksIn } from './first-line.ts';
import { fittedSections } from './fitted-sections.ts';
import { linkWords } from './link-words.ts';
import { closingSection, lateSection } from './notice-sections.ts';
import { endedSections, endingSections, recheckSection, usedUpSection } from './offer-sections.ts';
import { exceptionsSection, idleSection } from './other-sections.ts';
import type { Section } from './section.ts';
import { aheadSection, overdueSection, unverifiedSection } from './verification-sections.ts';
import { counted, withDay } from './words.ts';

/**
 * The report of a day as Markdown, for a public servant with a phone. Texts of entries do nothing in it.
 *
 * @param most how many characters it may have
 * @returns the text, and whether there is anything to do
 */
export function reportMarkdown(
	report: Report,
	most = mostCharacters,
): { text: string; hasTasks: boolean } {
	const sections = sectionsOf(report);
	const { catalogue } = report;
	const head = [
		`**${firstLine(sections)}**`,
		`${withDay('Catalogo del {day}', catalogue.today)}: ${counted(activeOffers(catalogue).length, 'offerta attiva', 'offerte attive')}, ${counted(catalogue.partners.filter(({ status }) => status === 'attivo').length, 'partner', 'partner')}.`,
		countsOf(sections),
	];
	const tail = [['### Prova dei collegamenti', linkWords(report)].join('\n\n'), about];
	const fixed = [...head, ...tail].reduce((sum, block) => sum + block.length + 2, 0);
	const runs = `${repositoryPage(catalogue.site)}/actions/workflows/daily.yml`;
	const whole = `nell'[ultima esecuzione](${runs}), o con \`npm run daily -- --all\``;
	const text = [...head, ...fittedSections(sections, most - fixed, whole), ...tail].join('\n\n');
	return { text, hasTasks: tasksIn(sections) > 0 };
}

/** In the order in which they are pressing. */
function sectionsOf(report: Report): Section[] {
	const [week, month] = endingSections(report);
	const [lately, before] = endedSections(report);
	return [
		...[week, closingSection(report), lateSection(report), deadSection(report)],
		...[recheckSection(report), usedUpSection(report), aheadSection(report)],
		...[overdueSection(report), unverifiedSection(report), lately, month],
		...[idleSection(report), exceptionsSection(report), before],
	];
}

function countsOf(sections: readonly Section[]): string {
	const rows = sections.map(({ title, items }) => `| ${title} | ${items.length} |`);
	return ['| Che cosa | Quante |', '| :-- | --: |', ...rows].join('\n');
}

const about = `---

Nessuna scheda si nasconde o cambia da sola: decide la redazione. I collegamenti aprono il modulo del partner, con la scheda già scritta: una sospensione fatta lì risulta chiesta da lui. I comandi sono della redazione e si usano nella cartella del catalogo. Al posto di \`${placeholders.day}\` va un giorno, al posto di \`${placeholders.how}\` come hai verificato.

Questo testo si riscrive ogni mattina, e quello che ci scrivi dentro si perde: usa i commenti. Se chiudi la pagina, si riapre quando c'è qualcosa da fare.`;

/** GitHub takes 65,536; the mark before the text needs some. */
const mostCharacters = 65_000;
