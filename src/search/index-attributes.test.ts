import { expect, test } from 'vitest';
import { aPublishedOffer } from '../components/testing/a-published-offer.ts';
import { indexAttributes } from './index-attributes.ts';

test('names every attribute that it gives Pagefind to read', () => {
	const attributes = indexAttributes(
		aPublishedOffer({ coverage: { kind: 'regional', regions: ['bolzano'] } }),
	);
	expect(attributes).toMatchInlineSnapshot(`
		{
		  "data-card": "{"id":"bottegaviva--vetrina-online","title":"Vetrina online pronta in un giorno","summary":"Una pagina con le foto, i prezzi e gli orari del tuo negozio.","partner":"Bottegaviva","category":{"it":"Vendita online","en":"Online sales"},"regions":["Bolzano/Bozen"],"validUntil":"2027-03-31"}",
		  "data-category": "vendita-online",
		  "data-ends": "2027-03-31",
		  "data-pagefind-filter": "category[data-category], ends[data-ends], region[data-region-trentino-alto-adige], region[data-region-bolzano]",
		  "data-pagefind-index-attrs": "data-words",
		  "data-pagefind-meta": "card[data-card]",
		  "data-pagefind-sort": "ends[data-ends]",
		  "data-region-bolzano": "bolzano",
		  "data-region-trentino-alto-adige": "trentino-alto-adige",
		  "data-words": "vendere in rete, pagina del negozio",
		}
	`);
});

test('lets a merchant of any Region find a national offer', () => {
	const regions = Object.keys(indexAttributes(aPublishedOffer())).filter((name) =>
		name.startsWith('data-region-'),
	);
	expect(regions).toHaveLength(22);
});
