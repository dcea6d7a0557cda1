import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { isActive, lastDay, type OfferState } from '../catalogue/lifecycle.ts';
import { regionName } from '../catalogue/regions.ts';
import { merchantLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import type { Thing } from './jsonld.ts';

/**
 * An offer and the service in it. An invented one says so and claims nothing of its availability:
 * a reader of data does not see the ribbon that a person sees.
 *
 * @param page the address of its page
 * @param text the words of the page's language
 */
export function offerThing(offer: PublishedOffer, page: string, text: Strings['keep']): Thing {
	const { title, summary, freeWhat, partner, category, services, merchants, life } = offer;
	const where = placesOf(offer);
	const name = (label: { it: string }) => labelIn(label, text.lang);
	return {
		'@type': 'Offer',
		url: page,
		name: title,
		description: freeWhat,
		price: 0,
		priceCurrency: 'EUR',
		...(offer.demo
			? { disambiguatingDescription: text.invented }
			: { availability: availabilityOf(offer) }),
		availabilityStarts: life.validFrom,
		...(life.ending.kind === 'on' && { availabilityEnds: life.ending.day }),
		validThrough: lastDay(life),
		eligibleRegion: where,
		eligibleCustomerType: 'http://purl.org/goodrelations/v1#Business',
		offeredBy: { '@type': 'Organization', name: partner.name, url: partner.website },
		itemOffered: {
			'@type': 'Service',
			name: title,
			description: summary,
			category: name(category.label),
			serviceType: services.map(({ label }) => name(label)),
			areaServed: where,
			audience: {
				'@type': 'BusinessAudience',
				audienceType: merchants.map((kind) => name(merchantLabels[kind])).join(', '),
			},
			termsOfService: offer.termsUrl,
			availableChannel: {
				'@type': 'ServiceChannel',
				...channelOf(offer.activation),
				availableLanguage: offer.languages,
			},
		},
	};
}

function availabilityOf({ state, availability }: PublishedOffer): string {
	const isScarce = isActive(state) && availability === 'in-esaurimento';
	return `https://schema.org/${isScarce ? 'LimitedAvailability' : availabilities[state]}`;
}

/** One that is still to come is not to be had: nothing there is `PreOrder`. */
const availabilities = {
	ritirata: 'Discontinued',
	'in-attesa-del-partner': 'OutOfStock',
	sospesa: 'OutOfStock',
	terminata: 'Discontinued',
	'in-arrivo': 'OutOfStock',
	esaurita: 'SoldOut',
	'in-scadenza': 'InStock',
	attiva: 'InStock',
} as const satisfies Record<OfferState, string>;

function placesOf({ coverage }: Pick<PublishedOffer, 'coverage'>): Thing | Thing[] {
	if (coverage.kind === 'national') return { '@type': 'Country', name: 'IT' };
	return coverage.regions.map((region) => ({
		'@type': 'AdministrativeArea',
		name: regionName(region),
	}));
}

/** The way in: an address, a number or a mailbox. */
function channelOf({ contact, url }: PublishedOffer['activation']) {
	const serviceUrl = contact.mode === 'modulo-online' ? contact.url : url;
	return {
		...(serviceUrl !== undefined && { serviceUrl }),
		...(contact.mode === 'telefono' && {
			servicePhone: { '@type': 'ContactPoint', telephone: contact.phone },
		}),
		...(contact.mode === 'email' && {
			serviceUrl: `mailto:${contact.email}`,
		}),
	};
}
