import type { Partner, PublishedOffer } from '../../../src/catalogue/catalogue.ts';
import { isActive } from '../../../src/catalogue/lifecycle.ts';
import { placeholders } from '../../acts/placeholders.ts';
import { usualDays } from '../../acts/verify.ts';
import type { Report } from '../report.ts';
import { joined } from './joined.ts';
import type { Links } from './links.ts';
import { named } from './offer-sections.ts';
import { command, type Item, type Section } from './section.ts';
import { distanceWords, withDay } from './words.ts';

/** Offers and partners whose verification no longer holds. */
export function overdueSection({ catalogue, due }: Report, links: Links): Section {
	const when = (each: Verified) =>
		withDay('verifica del {day}', each.verification?.on ?? catalogue.today);
	const offers = joined(
		due.overdueOffers,
		({ partner, verification }) => [partner.id, verification?.how],
		(names, { verification }) => [again(names, verification)],
	);
	return {
		title: 'Da verificare di nuovo',
		lead: "Prova di nuovo la scheda, poi scrivi la verifica con il comando. Il modo è quello dell'altra volta: se è cambiato, scrivi quello di oggi.",
		items: [
			...offers.map(({ entry, commands }) => offerItem(links, entry, when(entry), commands)),
			...due.overduePartners.map((partner) =>
				partnerItem(links, partner, `partner, ${when(partner)}`, [
					command(again(partner.id, partner.verification)),
				]),
			),
		],
		task: { one: 'verifica di nuovo una scheda', many: 'verifica di nuovo {count} schede' },
	};
}

/** Offers and partners of which no verification is written. */
export function unverifiedSection({ due }: Report, links: Links): Section {
	const first = (names: string) => [
		...['verifica', names, '--come', placeholders.how, '--ogni', String(usualDays)],
	];
	const offers = joined(
		due.unverifiedOffers,
		({ partner }) => [partner.id],
		(names) => [first(names)],
	);
	return {
		title: 'Mai verificate',
		lead: `Prova la scheda, poi scrivi la verifica con il comando: al posto di \`${placeholders.how}\` va come hai fatto.`,
		items: [
			...offers.map(({ entry, commands }) =>
				offerItem(links, entry, withDay('proposta il {day}', entry.proposedOn), commands),
			),
			...due.unverifiedPartners.map((partner) =>
				partnerItem(links, partner, 'partner', [command(first(partner.id))]),
			),
		],
		task: {
			one: 'verifica per la prima volta una scheda',
			many: 'verifica per la prima volta {count} schede',
		},
	};
}

/** Offers and partners whose verification is of a day that has not come. */
export function aheadSection({ catalogue, due }: Report, links: Links): Section {
	const { today } = catalogue;
	const said = ({ verification }: Verified) => {
		const on = verification?.on ?? today;
		return `${withDay('verifica del {day}', on)} (${distanceWords(today, on)}): \`verification.on: ${on}\``;
	};
	const more = (folder: string, { id, verification }: Verified, isTriable: boolean) => [
		links.edit(`content/${folder}/${id}.md`),
		...(isTriable ? [command(again(id, verification))] : []),
	];
	return {
		title: 'Verifiche con un giorno sbagliato',
		lead: 'Il giorno della verifica deve ancora venire. Correggilo nel file. Se invece verifichi la scheda adesso, usa il comando.',
		items: [
			...due.aheadOffers.map((offer) =>
				offerItem(links, offer, said(offer), more('offers', offer, isActive(offer.state))),
			),
			...due.aheadPartners.map((partner) =>
				partnerItem(links, partner, said(partner), more('partners', partner, true)),
			),
		],
		task: {
			one: 'correggi il giorno di una verifica',
			many: 'correggi il giorno di {count} verifiche',
		},
	};
}

function offerItem(links: Links, offer: PublishedOffer, said: string, more: string[]): Item {
	return {
		line: `${named(links, offer)} · ${said}`,
		more: [links.offerActions(offer), ...more],
	};
}

function partnerItem(links: Links, partner: Partner, said: string, more: string[]): Item {
	return {
		line: `**${links.partner(partner)}** · ${said}`,
		more: [links.partnerActions(partner), ...more],
	};
}

/** Says how it was done the last time, which is how it is done again as a rule. */
function again(names: string, verification: Verified['verification']): string[] {
	return ['verifica', names, '--come', verification?.how ?? placeholders.how];
}

type Verified = Pick<Partner, 'id' | 'verification'>;
