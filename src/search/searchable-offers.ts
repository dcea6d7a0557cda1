import type { Catalogue, PublishedOffer } from '../catalogue/catalogue.ts';
import { availableRegions } from '../catalogue/coverage.ts';
import { isActive, lastDay, offerState } from '../catalogue/lifecycle.ts';
import { publishedOffers } from '../catalogue/offers.ts';
import { endingFirst, newestFirst } from '../catalogue/order.ts';
import { digitalLevelLabels } from '../catalogue/terms.ts';
import { addDays } from '../schema/days.ts';
import type { SearchableOffer } from './search-index.ts';

/**
 * The offers that the index holds, what ends first coming first: those that are active when it is
 * made, and those that begin while a site that nobody rebuilds may still be read.
 */
export function offersToIndex(catalogue: Catalogue): PublishedOffer[] {
	const horizon = addDays(catalogue.today, daysAhead);
	return publishedOffers(catalogue)
		.filter(
			({ life, state }) =>
				isActive(state) ||
				(state === 'in-arrivo' &&
					life.validFrom <= horizon &&
					isActive(offerState(life, life.validFrom))),
		)
		.sort(endingFirst);
}

/** The offers as filters, counts and order see them. */
export function searchableOffers(
	offers: PublishedOffer[],
	{ sectors }: Pick<Catalogue, 'sectors'>,
): SearchableOffer[] {
	const newest = new Map([...offers].sort(newestFirst).map(({ id }, position) => [id, position]));
	return offers.map((offer, place) => {
		const ownSectors = offer.sectors.map(({ id }) => id);
		return {
			place,
			values: {
				category: [offer.category.id],
				region: availableRegions(offer),
				goal: offer.goals.map(({ id }) => id),
				area: offer.areas,
				sector: ownSectors.length === 0 ? sectors.map(({ id }) => id) : ownSectors,
				digitalLevel: levelsFrom(offer.digitalLevel),
			},
			services: offer.services.map(({ id }) => id),
			ownSectors,
			isNational: offer.coverage.kind === 'national',
			first: offer.life.validFrom,
			last: lastDay(offer.life),
			newest: newest.get(offer.id) ?? 0,
		};
	});
}

/** Whoever has more experience than an offer asks for can use it too. */
function levelsFrom(asked: PublishedOffer['digitalLevel']): string[] {
	const levels = Object.keys(digitalLevelLabels);
	return levels.slice(levels.indexOf(asked));
}

const daysAhead = 60;
