import { expect, test } from 'vitest';
import { aPublishedOffer } from '../components/testing/a-published-offer.ts';
import { indexAttributes } from './index-attributes.ts';

test('names every attribute that it gives Pagefind to read', () => {
	const attributes = indexAttributes(
		aPublishedOffer({ coverage: 'alcune-regioni', regions: ['bolzano'], sectors: ['alimentari'] }),
	);
	expect(attributes).toMatchInlineSnapshot(`
		{
		  "data-card": "{"id":"bottegaviva--vetrina-online","title":"Vetrina online pronta in un giorno","summary":"Una pagina con le foto, i prezzi e gli orari del tuo negozio, preparata insieme al telefono.","partner":"Bottegaviva","category":{"id":"vendita-online","label":{"it":"Vendita online","en":"vendita-online"}},"regions":["Bolzano/Bozen"],"life":{"standing":"pubblicata","validFrom":"2026-11-16","ending":{"kind":"on","day":"2027-03-31"},"isUsedUp":false}}",
		  "data-category": "vendita-online",
		  "data-ends": "2027-03-31",
		  "data-order": "2027-03-31 bottegaviva--vetrina-online",
		  "data-pagefind-filter": "category[data-category], ends[data-ends], region[data-region-trentino-alto-adige], region[data-region-bolzano]",
		  "data-pagefind-index-attrs": "data-words",
		  "data-pagefind-meta": "card[data-card]",
		  "data-pagefind-sort": "order[data-order]",
		  "data-region-bolzano": "bolzano",
		  "data-region-trentino-alto-adige": "trentino-alto-adige",
		  "data-words": "sinonimo di vendita-online, sinonimo di vetrina-online, sinonimo di alimentari",
		}
	`);
});

test('lets a merchant of any Region find a national offer', () => {
	const regions = Object.keys(indexAttributes(aPublishedOffer())).filter((name) =>
		name.startsWith('data-region-'),
	);
	expect(regions).toHaveLength(22);
});

test('an offer without an end is kept out of the search when its confirmation is overdue', () => {
	const attributes = indexAttributes(
		aPublishedOffer({ validUntil: undefined, reviewBy: '2027-04-30' }),
	);
	expect(attributes['data-ends']).toBe('2027-04-30');
});
