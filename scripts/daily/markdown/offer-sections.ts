import type { PublishedOffer } from '../../../src/catalogue/catalogue.ts';
import { lastDay } from '../../../src/catalogue/lifecycle.ts';
import { asText } from '../../card/markdown/as-text.ts';
import { recheckDay } from '../due.ts';
import type { Report } from '../report.ts';
import { Links } from './links.ts';
import { command, type Item, type Section } from './section.ts';
import { distanceWords, withDay } from './words.ts';

/** Offers that end within a week, and those that end within thirty days. */
export function endingSections({ catalogue, due }: Report): [week: Section, month: Section] {
	const links = new Links(catalogue.site);
	const item = (offer: PublishedOffer): Item => ({
		line: `${named(links, offer)} · ${endWords(offer, catalogue.today)}`,
		more: [whoIsTold(links, offer), links.offerActions(offer), renewal(offer)],
	});
	return [
		{
			title: 'Finiscono entro 7 giorni',
			lead: 'Chi ha un profilo GitHub riceve un promemoria. Gli altri partner vanno sentiti.',
			items: due.week.map(item),
			task: {
				one: "senti il partner di un'offerta che finisce entro 7 giorni",
				many: 'senti i partner di {count} offerte che finiscono entro 7 giorni',
			},
		},
		{
			title: 'Finiscono entro 30 giorni',
			lead: "C'è tempo per il rinnovo. Il promemoria parte 30 giorni prima della fine, e di nuovo 7 giorni prima.",
			items: due.month.map(item),
			task: {
				one: "prepara il rinnovo di un'offerta che finisce entro 30 giorni",
				many: 'prepara il rinnovo di {count} offerte che finiscono entro 30 giorni',
			},
		},
	];
}

/** Offers that have ended: lately, and longer ago. */
export function endedSections({ catalogue, due }: Report): [lately: Section, before: Section] {
	const links = new Links(catalogue.site);
	const line = (offer: PublishedOffer) => {
		return `${named(links, offer)} · ${withDay('finita il {day}', lastDay(offer.life))}`;
	};
	return [
		{
			title: 'Finite negli ultimi 30 giorni',
			lead: 'Chiedi al partner se rinnovare. Se non risponde, non devi fare altro: la pagina resta e dice che è finita.',
			items: due.ended.map((offer) => ({
				line: line(offer),
				more: [links.offerActions(offer), renewal(offer)],
			})),
			task: {
				one: "chiedi se rinnovare un'offerta appena finita",
				many: 'chiedi se rinnovare {count} offerte appena finite',
			},
		},
		{
			title: 'Finite prima',
			lead: 'Non chiedono niente: sono qui per poterle ritrovare.',
			items: due.past.map((offer) => ({ line: line(offer), more: [links.offerActions(offer)] })),
		},
	];
}

/** Suspended offers at which somebody wanted to look again. */
export function recheckSection({ catalogue, due }: Report): Section {
	const links = new Links(catalogue.site);
	return {
		title: 'Sospese, da ricontrollare',
		lead: 'È arrivato il giorno scritto nella sospensione. Riapri con il comando, correggi o ritira.',
		items: due.recheck.map((offer) => ({
			line: `${named(links, offer)} · ${withDay('da ricontrollare dal {day}', recheckDay(offer) ?? catalogue.today)}`,
			more: [links.offerActions(offer), command('riapri', offer.id)],
		})),
		task: {
			one: "ricontrolla un'offerta sospesa",
			many: 'ricontrolla {count} offerte sospese',
		},
	};
}

/** What an offer is called, with its page, and who offers it. */
export function named(links: Links, offer: PublishedOffer): string {
	return `**${links.offer(offer)}** · ${asText(offer.partner.name, 80)}`;
}

function endWords({ life }: PublishedOffer, today: string): string {
	const day = lastDay(life);
	const what = life.ending.kind === 'on' ? 'finisce il {day}' : 'da confermare entro il {day}';
	return `${withDay(what, day)} (${distanceWords(today, day)})`;
}

/** Names stand as code: only the reminder itself is to call somebody. */
function whoIsTold(links: Links, { partner }: PublishedOffer): string {
	const { maintainers } = partner;
	if (maintainers.length === 0) {
		return `Nessun profilo GitHub: senti ${links.partner(partner)}.`;
	}
	return `Promemoria a ${maintainers.map((login) => `\`${login}\``).join(', ')}.`;
}

/** The day is for the editor to write. */
function renewal({ id, ending, free }: PublishedOffer): string {
	const option = ending.kind === 'on' ? '--fino-al' : '--conferma-entro';
	const later = free.kind === 'until' ? ['--gratis-fino-al', 'AAAA-MM-GG'] : [];
	return command('rinnova', id, option, 'AAAA-MM-GG', ...later);
}
