import type { Day } from '../schema/fields.ts';
import type { Offer as OfferEntry } from '../schema/offer.ts';
import type { Partner as PartnerEntry } from '../schema/partner.ts';
import type { Site } from '../schema/site.ts';
import type { Category, Service } from '../schema/vocabulary.ts';
import { type OfferState, offerState } from './lifecycle.ts';

/** Everything one may ask about, on one day. */
export interface Catalogue {
	today: Day;
	site: Site;
	categories: Category[];
	services: Service[];
	partners: Partner[];
	/** Newest first is a question, not an order: these come by identifier. */
	offers: Offer[];
}

export interface Partner extends PartnerEntry {
	/** File name and address. */
	id: string;
}

/** An offer with what its identifiers stand for. */
export interface Offer extends Omit<OfferEntry, 'partner' | 'category' | 'services'> {
	/** File name and address. */
	id: string;
	/** Undefined while the partner's own proposal waits to be published. */
	partner: Partner | undefined;
	category: Category;
	services: Service[];
	state: OfferState;
}

/** The entries as the reader found them: valid one by one, and with known terms. */
export interface Entries {
	site: Site;
	categories: Category[];
	services: Service[];
	partners: Partner[];
	offers: (OfferEntry & { id: string })[];
}

/**
 * Joins the entries on a day.
 *
 * @param today the day, in Europe/Rome
 * @throws when an offer names a term that no vocabulary has; the checks report that first
 */
export function buildCatalogue({ offers, ...entries }: Entries, today: Day): Catalogue {
	const categories = new Map(entries.categories.map((category) => [category.id, category]));
	const services = new Map(entries.services.map((service) => [service.id, service]));
	const partners = new Map(entries.partners.map((partner) => [partner.id, partner]));
	return {
		...entries,
		today,
		offers: offers.map((offer) => {
			const partner = partners.get(offer.partner);
			return {
				...offer,
				partner,
				category: known(categories, offer.category),
				services: offer.services.map((service) => known(services, service)),
				state: offerState(
					{ validUntil: offer.validUntil, hasPartner: partner !== undefined },
					today,
				),
			};
		}),
	};
}

function known<Term>(terms: Map<string, Term>, id: string): Term {
	const term = terms.get(id);
	if (term === undefined) throw new Error(`No vocabulary has the term "${id}".`);
	return term;
}
