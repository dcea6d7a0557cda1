import type { Partner, PublishedOffer } from '../../../src/catalogue/catalogue.ts';
import { placeholders } from '../../acts/placeholders.ts';
import type { Report } from '../report.ts';
import { Links } from './links.ts';
import { named } from './offer-sections.ts';
import { command, type Item, type Section } from './section.ts';
import { distanceWords, withDay } from './words.ts';

/** Offers and partners whose verification no longer holds. */
export function overdueSection({ catalogue, due }: Report): Section {
	const links = new Links(catalogue.site);
	const verified = (words: string) => (each: Verified) => ({
		said: `${words}${withDay('verifica del {day}', dayOf(each, catalogue.today))}`,
		more: [again(each)],
	});
	return {
		title: 'Da verificare di nuovo',
		lead: "Prova di nuovo la scheda, poi scrivi la verifica con il comando. Il modo è quello dell'altra volta: se è cambiato, scrivi quello di oggi.",
		items: [
			...offerItems(links, due.overdueOffers, verified('')),
			...partnerItems(links, due.overduePartners, verified('partner, ')),
		],
		task: { one: 'verifica di nuovo una scheda', many: 'verifica di nuovo {count} schede' },
	};
}

/** Offers and partners of which no verification is written. */
export function unverifiedSection({ catalogue, due }: Report): Section {
	const links = new Links(catalogue.site);
	const first = ({ id }: Verified) =>
		command('verifica', id, '--come', placeholders.how, '--ogni', String(usualDays));
	return {
		title: 'Mai verificate',
		lead: `Prova la scheda, poi scrivi la verifica con il comando: al posto di \`${placeholders.how}\` va come hai fatto.`,
		items: [
			...offerItems(links, due.unverifiedOffers, (offer) => ({
				said: withDay('proposta il {day}', offer.proposedOn),
				more: [first(offer)],
			})),
			...partnerItems(links, due.unverifiedPartners, (partner) => ({
				said: 'partner',
				more: [first(partner)],
			})),
		],
		task: {
			one: 'verifica per la prima volta una scheda',
			many: 'verifica per la prima volta {count} schede',
		},
	};
}

/** Offers and partners whose verification is of a day that has not come. */
export function aheadSection({ catalogue, due }: Report): Section {
	const links = new Links(catalogue.site);
	const { today } = catalogue;
	const ahead = (folder: string) => (each: Verified) => {
		const on = dayOf(each, today);
		const file = `content/${folder}/${each.id}.md`;
		return {
			said: `${withDay('verifica del {day}', on)} (${distanceWords(today, on)}): \`verification.on: ${on}\` in \`${file}\``,
			more: [links.edit(file), again(each)],
		};
	};
	return {
		title: 'Verifiche con un giorno sbagliato',
		lead: 'Il giorno della verifica deve ancora venire. Correggilo nel file. Se invece verifichi la scheda adesso, usa il comando.',
		items: [
			...offerItems(links, due.aheadOffers, ahead('offers')),
			...partnerItems(links, due.aheadPartners, ahead('partners')),
		],
		task: {
			one: 'correggi il giorno di una verifica',
			many: 'correggi il giorno di {count} verifiche',
		},
	};
}

function offerItems(
	links: Links,
	offers: readonly PublishedOffer[],
	tell: (offer: PublishedOffer) => Told,
): Item[] {
	return offers.map((offer) => {
		const { said, more } = tell(offer);
		return {
			line: `${named(links, offer)} · ${said}`,
			more: [links.offerActions(offer), ...more],
		};
	});
}

function partnerItems(
	links: Links,
	partners: readonly Partner[],
	tell: (partner: Partner) => Told,
): Item[] {
	return partners.map((partner) => {
		const { said, more } = tell(partner);
		return {
			line: `**${links.partner(partner)}** · ${said}`,
			more: [links.partnerActions(partner), ...more],
		};
	});
}

function dayOf({ verification }: Verified, today: string): string {
	return verification?.on ?? today;
}

/** Says how it was done the last time, which is how it is done again as a rule. */
function again({ id, verification }: Verified): string {
	return command('verifica', id, '--come', verification?.how ?? placeholders.how);
}

/** How often most entries are verified. */
const usualDays = 90;

type Verified = Pick<Partner, 'id' | 'verification'>;

/** What the line of an entry says at its end, and what is done beside the forms. */
interface Told {
	said: string;
	more: string[];
}
