import type { z } from 'zod';
import { announcementSchema } from '../../schema/announcement.ts';
import { noticeSchema } from '../../schema/notice.ts';
import { offerSchema } from '../../schema/offer.ts';
import { partnerSchema } from '../../schema/partner.ts';
import { siteSchema } from '../../schema/site.ts';
import { anOffer } from '../../schema/testing/an-offer.ts';
import type { Entries } from '../catalogue.ts';

type Written = Record<string, unknown>;

/** An offer as the reader hands it on, right in every field but those given in the written form. */
export function anOfferEntry(id: string, changes: Written = {}): Entries['offers'][number] {
	return entry(offerSchema, id, anOffer(changes));
}

/** A partner, right in every field but those given. */
export function aPartnerEntry(id: string, changes: Written = {}): Entries['partners'][number] {
	return entry(partnerSchema, id, {
		name: 'Bottegaviva',
		legalName: 'Bottegaviva S.r.l.',
		legalType: 'societa',
		profile: 'pmi',
		website: 'https://www.bottegaviva.example/',
		contacts: [
			{ kind: 'telefono', value: '+39 000 123 4567', note: 'lunedì-venerdì, 9-17' },
			{ kind: 'email', value: 'aiuto@bottegaviva.example' },
		],
		body: 'Facciamo vetrine per i negozi piccoli. '.repeat(3),
		...changes,
	});
}

/** A piece of news, right in every field but those given. */
export function anAnnouncementEntry(
	id: string,
	changes: Written = {},
): Entries['announcements'][number] {
	return entry(announcementSchema, id, {
		title: 'Si può proporre un servizio',
		date: '2026-11-01',
		categories: ['avvisi'],
		body: 'Fino a dicembre ogni partner può proporre i suoi servizi. '.repeat(2),
		...changes,
	});
}

/** A notice, right in every field but those given. */
export function aNoticeEntry(id: string, changes: Written = {}): Entries['notices'][number] {
	return entry(noticeSchema, id, {
		title: 'Servizi gratuiti per i negozi',
		number: '1/2026',
		published: '2026-10-20',
		opens: '2026-11-01',
		closes: '2026-12-31',
		goals: ['vendere-online'],
		eligibleTypes: ['societa'],
		requirements: [{ id: 'gratuita', text: 'Il servizio è gratuito.', check: 'editor' }],
		contact: 'avviso@ente.example',
		body: 'Chi offre un servizio gratuito ai negozi lo propone qui. '.repeat(2),
		...changes,
	});
}

/** Small vocabularies, one partner, and the entries given. */
export function someEntries(changes: Partial<Entries> = {}): Entries {
	return {
		site: siteSchema.parse({
			name: 'Vicini e Connessi',
			tagline: 'Servizi gratuiti per i negozi',
			description: 'Servizi digitali gratuiti per negozi, botteghe e ristoratori di ogni Regione.',
			url: 'https://ente.example/',
			repository: 'example/vicini-e-connessi',
			owner: {
				name: 'Ente di prova',
				address: 'Piazza 1',
				phone: '+39 000 1',
				hours: '9-13',
				email: 'a@ente.example',
				pec: 'a@pec.ente.example',
			},
		}),
		goals: [aTerm('vendere-online'), aTerm('consegne-a-domicilio')],
		categories: [aTerm('vendita-online'), aTerm('pagamenti-digitali')],
		services: [
			{ ...aTerm('vetrina-online'), category: 'vendita-online' },
			{ ...aTerm('negozio-online'), category: 'vendita-online' },
			{ ...aTerm('pos-mobile'), category: 'pagamenti-digitali' },
		],
		sectors: [aTerm('alimentari'), aTerm('artigianato')],
		facts: [],
		partners: [aPartnerEntry('bottegaviva')],
		offers: [],
		announcements: [],
		notices: [],
		...changes,
	};
}

function aTerm(id: string): Entries['goals'][number] {
	const name = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
	return { id, label: { it: name, en: id }, synonyms: [`sinonimo di ${id}`], aliases: [] };
}

function entry<Schema extends z.ZodType>(
	schema: Schema,
	id: string,
	written: Written,
): z.output<Schema> & { id: string } {
	const value = schema.parse(written);
	// The schemas here are those of objects.
	return { ...(value as object), id } as z.output<Schema> & { id: string };
}
