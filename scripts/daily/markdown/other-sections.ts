import type { PublishedOffer } from '../../../src/catalogue/catalogue.ts';
import { asCode } from '../../card/markdown/as-text.ts';
import type { Report } from '../report.ts';
import type { Links } from './links.ts';
import type { Section } from './section.ts';
import { counted, withDay } from './words.ts';

/** Partners without an offer that merchants can sign up for. */
export function idleSection({ due }: Report, links: Links): Section {
	return {
		title: 'Partner senza offerte attive',
		lead: 'Chiedi se vogliono rinnovare o proporre qualcosa. I contatti stanno sulla pagina di ciascuno.',
		items: due.idle.map(({ partner, offers }) => ({
			line: `**${links.partner(partner)}** · ${whatTheyHave(offers)}`,
			more: [links.partnerActions(partner)],
		})),
		task: {
			one: 'senti un partner senza offerte attive',
			many: 'senti {count} partner senza offerte attive',
		},
	};
}

/** Exceptions of the settings that can go. */
export function exceptionsSection({ exceptions }: Report, links: Links): Section {
	return {
		title: 'Eccezioni da togliere',
		lead: 'Non servono più. Finché restano, il controllo dei collegamenti finisce con un errore.',
		items: exceptions.map(({ url, since }) => ({
			line: `${asCode(url, 300)} · ${since === undefined ? 'nessuna scheda lo usa più' : withDay('risponde dal {day}', since)}`,
			more: [links.edit('content/site.yml')],
		})),
		task: {
			one: "togli un'eccezione che non serve più",
			many: 'togli {count} eccezioni che non servono più',
		},
	};
}

const states: Record<PublishedOffer['state'], [one: string, many: string]> = {
	'in-arrivo': ['in arrivo', 'in arrivo'],
	esaurita: ['con i posti esauriti', 'con i posti esauriti'],
	sospesa: ['sospesa', 'sospese'],
	terminata: ['finita', 'finite'],
	ritirata: ['ritirata', 'ritirate'],
	'in-attesa-del-partner': ['in attesa', 'in attesa'],
	attiva: ['attiva', 'attive'],
	'in-scadenza': ['in scadenza', 'in scadenza'],
};

function whatTheyHave(offers: PublishedOffer[]): string {
	if (offers.length === 0) return "non ha ancora un'offerta";
	return Object.entries(Object.groupBy(offers, ({ state }) => state))
		.map(([state, { length }]) => counted(length, ...states[state as PublishedOffer['state']]))
		.join(', ');
}
