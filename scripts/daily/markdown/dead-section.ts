import { asCode } from '../../card/markdown/as-text.ts';
import type { DeadLink } from '../link-news.ts';
import type { Use } from '../links/used-addresses.ts';
import type { Report } from '../report.ts';
import type { Links } from './links.ts';
import { command, type Section } from './section.ts';
import { counted, faultWords, withDay } from './words.ts';

/** Addresses that people are led to and that do not open. */
export function deadSection({ catalogue, links: news }: Report, links: Links): Section {
	const offers = new Map(catalogue.offers.map((offer) => [offer.id, offer]));
	const partners = new Map(catalogue.partners.map((partner) => [partner.id, partner]));
	const announcements = new Map(catalogue.announcements.map((each) => [each.id, each]));

	function whereWords({ of, id }: Use): string {
		if (of === 'announcements') {
			const found = announcements.get(id);
			const file = `content/announcements/${id}.md`;
			return found === undefined ? '' : `In ${links.news(found)}: ${links.edit(file)}`;
		}
		const partner = of === 'partners' ? partners.get(id) : undefined;
		if (partner !== undefined)
			return `In ${links.partner(partner)}: ${links.partnerActions(partner)}`;
		const offer = offers.get(id);
		if (offer?.partner === undefined) return '';
		const { partner: owner } = offer;
		return `In ${links.offer(offer)}: ${links.offerActions({ ...offer, partner: owner })}`;
	}

	function moreOf({ uses }: DeadLink): string[] {
		const places = uses.slice(0, mostUses).map(whereWords);
		const left = uses.length - places.length;
		const rest = left > 0 ? [`E in ${counted(left, 'altra scheda', 'altre schede')}.`] : [];
		const first = uses.find(({ of }) => of === 'offers');
		const reason = '"Un collegamento non si apre: lo chiediamo al partner."';
		const act = first === undefined ? [] : [command(['sospendi', first.id, '--motivo', reason])];
		return [...places, ...rest, ...act];
	}

	return {
		title: 'Collegamenti che non si aprono',
		lead: 'Non hanno risposto in due giorni diversi. Provali nel browser, poi chiedi al partner di correggere. Se a te si aprono, aggiungili con il motivo a `linkExceptions` in `content/site.yml`.',
		items: (news?.dead ?? []).map((link) => ({
			line: `${asCode(link.address, 300)} · ${faultWords(link.fault)} ${withDay('Dal {day}', link.since)}, in ${counted(link.uses.length, 'scheda', 'schede')}.`,
			more: moreOf(link),
		})),
		task: {
			one: 'apri un collegamento che non risponde più',
			many: 'apri {count} collegamenti che non rispondono più',
		},
	};
}

/** More would not help to find the one to correct first. */
const mostUses = 3;
