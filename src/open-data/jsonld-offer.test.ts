import { expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { publishedOffers } from '../catalogue/offers.ts';
import { anOfferEntry, someEntries } from '../catalogue/testing/some-entries.ts';
import { aPublishedOffer } from '../components/testing/a-published-offer.ts';
import { it } from '../i18n/it.ts';
import { anActivation } from '../schema/testing/an-offer.ts';
import { offerThing } from './jsonld-offer.ts';

const page = 'https://ente.example/offerte/bottegaviva--vetrina-online/';

test('tells the offer and the service in it', () => {
	expect(thingOf()).toMatchInlineSnapshot(`
		{
		  "@type": "Offer",
		  "availability": "https://schema.org/InStock",
		  "availabilityEnds": "2027-03-31",
		  "availabilityStarts": "2026-11-16",
		  "description": "La vetrina è gratuita per dodici mesi, fino a 60 prodotti.",
		  "eligibleCustomerType": "http://purl.org/goodrelations/v1#Business",
		  "eligibleRegion": {
		    "@type": "Country",
		    "name": "IT",
		  },
		  "itemOffered": {
		    "@type": "Service",
		    "areaServed": {
		      "@type": "Country",
		      "name": "IT",
		    },
		    "audience": {
		      "@type": "BusinessAudience",
		      "audienceType": "Commercianti locali, Negozi di vicinato, Botteghe artigiane, Ristoratori, Piccole imprese",
		    },
		    "availableChannel": {
		      "@type": "ServiceChannel",
		      "availableLanguage": [
		        "it",
		      ],
		      "serviceUrl": "https://www.bottegaviva.example/vicini",
		    },
		    "category": "Vendita online",
		    "description": "Una pagina con le foto, i prezzi e gli orari del tuo negozio, preparata insieme al telefono.",
		    "name": "Vetrina online pronta in un giorno",
		    "serviceType": [
		      "Vetrina online",
		    ],
		    "termsOfService": "https://www.bottegaviva.example/condizioni",
		  },
		  "name": "Vetrina online pronta in un giorno",
		  "offeredBy": {
		    "@type": "Organization",
		    "name": "Bottegaviva",
		    "url": "https://www.bottegaviva.example/",
		  },
		  "price": 0,
		  "priceCurrency": "EUR",
		  "url": "https://ente.example/offerte/bottegaviva--vetrina-online/",
		  "validThrough": "2027-03-31",
		}
	`);
});

test.each([
	['2026-11-16', {}, 'InStock'],
	['2027-03-31', {}, 'InStock'],
	['2027-03-31', { availability: 'in-esaurimento' }, 'LimitedAvailability'],
	['2026-11-16', { availability: 'esaurita' }, 'SoldOut'],
	['2026-11-16', { validFrom: '2026-12-01' }, 'OutOfStock'],
	['2026-11-16', { status: 'ritirata' }, 'Discontinued'],
	['2027-04-01', {}, 'Discontinued'],
	['2027-04-01', { availability: 'in-esaurimento' }, 'Discontinued'],
])('on %s an offer with %j is %s', (today, changes, availability) => {
	const entries = someEntries({ offers: [anOfferEntry('bottegaviva--vetrina-online', changes)] });
	const [offer] = publishedOffers(buildCatalogue(entries, today));
	expect(offer && offerThing(offer, page, it.keep)).toMatchObject({
		availability: `https://schema.org/${availability}`,
	});
});

test('an invented offer says so and claims no availability', () => {
	const thing = thingOf({ demo: true });
	expect(thing).not.toHaveProperty('availability');
	expect(thing).toMatchObject({ disambiguatingDescription: it.keep.invented });
});

test('names the Regions', () => {
	const thing = thingOf({ coverage: 'alcune-regioni', regions: ['bolzano', 'lazio'] });
	expect(thing['eligibleRegion']).toEqual([
		{ '@type': 'AdministrativeArea', name: 'Bolzano/Bozen' },
		{ '@type': 'AdministrativeArea', name: 'Lazio' },
	]);
});

test('without an end it is good as long as the partner has confirmed it', () => {
	const thing = thingOf({ validUntil: undefined, reviewBy: '2027-04-30' });
	expect(thing).toMatchObject({ validThrough: '2027-04-30' });
	expect(thing).not.toHaveProperty('availabilityEnds');
});

test.each([
	[
		{ mode: 'telefono', url: undefined, phone: '+390001234567' },
		{ servicePhone: { '@type': 'ContactPoint', telephone: '+390001234567' } },
	],
	[
		{ mode: 'email', url: undefined, email: 'vicini@bottegaviva.example' },
		{ serviceUrl: 'mailto:vicini@bottegaviva.example' },
	],
])('leads in by %j', (contact, channel) => {
	expect(thingOf({ activation: anActivation(contact) })).toMatchObject({
		itemOffered: { availableChannel: channel },
	});
});

function thingOf(changes: Record<string, unknown> = {}) {
	return offerThing(aPublishedOffer(changes), page, it.keep);
}
