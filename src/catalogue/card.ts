import { regions } from '../schema/regions.ts';
import type { Catalogue, PublishedOffer } from './catalogue.ts';
import type { OfferLife } from './lifecycle.ts';

/** What a card shows: small and serialisable, since the search index carries it into the browser. */
export interface OfferCard {
	id: string;
	title: string;
	summary: string;
	/** The language of title and summary; left out for Italian, which nearly all are in. */
	lang?: PublishedOffer['lang'];
	partner: string;
	category: Pick<Catalogue['categories'][number], 'id' | 'label'>;
	/** Names of the Regions where the offer holds; none means all of Italy. */
	regions: string[];
	/** From which the reader's day derives the state. */
	life: OfferLife;
}

/** The card of an offer: always the same one, since an offer stands in the lists of many places. */
export function cardOf(offer: PublishedOffer): OfferCard {
	const known = cards.get(offer);
	if (known !== undefined) return known;
	const card = makeCard(offer);
	cards.set(offer, card);
	return card;
}

const cards = new WeakMap<PublishedOffer, OfferCard>();

function makeCard({
	id,
	title,
	summary,
	lang,
	partner,
	category,
	coverage,
	life,
}: PublishedOffer): OfferCard {
	return {
		id,
		title,
		summary,
		...(lang !== 'it' && { lang }),
		partner: partner.name,
		category: { id: category.id, label: category.label },
		regions:
			coverage.kind === 'national' ? [] : coverage.regions.map((region) => regions[region].name),
		life,
	};
}
