import type { Catalogue, PublishedOffer } from '../../../src/catalogue/catalogue.ts';
import { lastDay } from '../../../src/catalogue/lifecycle.ts';
import { openNotice } from '../../../src/catalogue/notices.ts';
import { addDays } from '../../../src/schema/days.ts';
import { daysUnconfirmed } from '../../../src/schema/offer-period.ts';
import { lastKnownToHold } from '../../../src/schema/period-consistency.ts';
import { placeholders } from '../../acts/placeholders.ts';
import { usualDays } from '../../acts/verify.ts';
import { asText } from '../../card/markdown/as-text.ts';
import { recheckDay } from '../due.ts';
import type { Report } from '../report.ts';
import { type Joined, joined } from './joined.ts';
import type { Links } from './links.ts';
import { command, type Item, type Section } from './section.ts';
import { distanceWords, withDay } from './words.ts';

/** Offers that end within a week, and those that end within thirty days. */
export function endingSections(
	{ catalogue, due }: Report,
	links: Links,
): [week: Section, month: Section] {
	const items = (offers: readonly PublishedOffer[]): Item[] =>
		withRenewals(offers, catalogue).map(({ entry: offer, commands }) => ({
			line: `${named(links, offer)} · ${endWords(offer, catalogue.today)}`,
			more: [whoIsTold(links, offer), links.offerActions(offer), ...commands],
		}));
	return [
		{
			title: 'Finiscono entro 7 giorni',
			lead: 'Chi ha un profilo GitHub riceve un promemoria. Gli altri partner vanno sentiti.',
			items: items(due.week),
			task: {
				one: "senti il partner di un'offerta che finisce entro 7 giorni",
				many: 'senti i partner di {count} offerte che finiscono entro 7 giorni',
			},
		},
		{
			title: 'Finiscono entro 30 giorni',
			lead: "C'è tempo per il rinnovo. Il promemoria parte 30 giorni prima della fine, e di nuovo 7 giorni prima.",
			items: items(due.month),
			task: {
				one: "prepara il rinnovo di un'offerta che finisce entro 30 giorni",
				many: 'prepara il rinnovo di {count} offerte che finiscono entro 30 giorni',
			},
		},
	];
}

/** Offers that have ended: lately, and longer ago. */
export function endedSections(
	{ catalogue, due }: Report,
	links: Links,
): [lately: Section, before: Section] {
	const line = (offer: PublishedOffer) => {
		return `${named(links, offer)} · ${overWords(offer)}`;
	};
	return [
		{
			title: 'Finite negli ultimi 30 giorni',
			lead: 'Chiedi al partner se rinnovare. Se non risponde, non devi fare altro: la pagina resta e dice che è finita.',
			items: withRenewals(due.ended, catalogue).map(({ entry: offer, commands }) => ({
				line: line(offer),
				more: [links.offerActions(offer), ...commands],
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
export function recheckSection({ catalogue, due }: Report, links: Links): Section {
	return {
		title: 'Sospese, da ricontrollare',
		lead: 'È arrivato il giorno scritto nella sospensione. Riapri con il comando, correggi o ritira.',
		items: due.recheck.map((offer) => ({
			line: `${named(links, offer)} · ${withDay('da ricontrollare dal {day}', recheckDay(offer) ?? catalogue.today)}`,
			more: [links.offerActions(offer), reopening(links, offer)],
		})),
		task: {
			one: "ricontrolla un'offerta sospesa",
			many: 'ricontrolla {count} offerte sospese',
		},
	};
}

/** Offers without places left that come to their end, or have come to it. */
export function usedUpSection({ catalogue, due }: Report, links: Links): Section {
	return {
		title: 'Posti esauriti, alla fine',
		lead: 'Chiedi al partner se i posti tornano. Se sì, rinnova, e riapri quando ci sono. Se no, ritira.',
		items: due.usedUp.map((offer) => ({
			line: `${named(links, offer)} · ${usedUpWords(offer, catalogue.today)}`,
			more: [
				links.offerActions(offer),
				command(...renewal(offer.id, offer, catalogue)),
				command(['ritira', offer.id]),
			],
		})),
		task: {
			one: "chiedi se rinnovare o ritirare un'offerta con i posti esauriti",
			many: 'chiedi se rinnovare o ritirare {count} offerte con i posti esauriti',
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

function overWords({ life }: PublishedOffer): string {
	return withDay('finita il {day}', lastDay(life));
}

function usedUpWords(offer: PublishedOffer, today: string): string {
	return offer.state === 'terminata' ? overWords(offer) : endWords(offer, today);
}

/** With a partner that is suspended, the offer stays so. */
function reopening(links: Links, { id, partner }: PublishedOffer): string {
	if (partner.status === 'attivo') return command(['riapri', id]);
	return `Anche ${links.partner(partner)} è sospeso: prima va riattivato.`;
}

/** Names stand as code: only the reminder itself is to call somebody. */
function whoIsTold(links: Links, { partner }: PublishedOffer): string {
	const { maintainers } = partner;
	if (maintainers.length === 0) {
		return `Nessun profilo GitHub: senti ${links.partner(partner)}.`;
	}
	return `Promemoria a ${maintainers.map((login) => `\`${login}\``).join(', ')}.`;
}

/** What ends on one day for one partner is renewed by one command. */
function withRenewals(
	offers: readonly PublishedOffer[],
	catalogue: Catalogue,
): Joined<PublishedOffer>[] {
	return joined(
		offers,
		(offer) => [offer.partner.id, offer.ending, renewal('', offer, catalogue)],
		(names, offer) => renewal(names, offer, catalogue),
	);
}

/** The day is for the editor to write. */
function renewal(names: string, offer: PublishedOffer, { today, notices }: Catalogue): string[][] {
	const { ending, free, proposedOn, verification } = offer;
	const option = ending.kind === 'on' ? '--fino-al' : '--conferma-entro';
	const later = free.kind === 'until' ? ['--gratis-fino-al', placeholders.day] : [];
	const renew = ['rinnova', names, option, placeholders.day, ...later];
	const isOpen = openNotice({ notices, today }) !== undefined;
	const known = lastKnownToHold({ proposedOn, verification }) ?? today;
	const most = addDays(known, daysUnconfirmed);
	// Without an open notice the partner's word counts as a verification, where no later day is left.
	const isLeft = most > today && most > lastDay({ ending });
	if (ending.kind === 'on' || isOpen || isLeft) return [renew];
	const every = verification === undefined ? ['--ogni', String(usualDays)] : [];
	return [['verifica', names, '--come', 'conferma-partner', ...every], renew];
}
