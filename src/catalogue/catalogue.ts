import type { Announcement as AnnouncementEntry } from '../schema/announcement.ts';
import type { Day } from '../schema/fields.ts';
import type { Notice as NoticeEntry } from '../schema/notice.ts';
import type { Offer as OfferEntry } from '../schema/offer.ts';
import type { Partner as PartnerEntry } from '../schema/partner.ts';
import type { Register } from '../schema/register.ts';
import type { Site } from '../schema/site.ts';
import type { Category, Fact, Service, Term } from '../schema/vocabulary.ts';
import { lifeOf, type OfferLife, type OfferState, offerState } from './lifecycle.ts';
import { buildOfferIndex, type OfferIndex } from './offer-index.ts';
import { isVerificationOverdue } from './verification.ts';

/** Everything one may ask about, on one day. */
export interface Catalogue extends Omit<Entries, 'offers'> {
	today: Day;
	/** By identifier, those that wait for their partner included. */
	offers: Offer[];
	/** The same offers as questions want them: sorted and gathered once. */
	index: OfferIndex;
}

export type Partner = Identified<PartnerEntry>;
export type Announcement = Identified<AnnouncementEntry>;
export type Notice = Identified<NoticeEntry>;

/** An offer with what its identifiers stand for. */
export interface Offer extends Omit<Identified<OfferEntry>, JoinedField> {
	/** Undefined while the partner's own proposal waits to be published. */
	partner: Partner | undefined;
	goals: Term[];
	category: Category;
	services: Service[];
	/** None means that every sector can use it. */
	sectors: Term[];
	facts: { fact: Fact; value: string }[];
	life: OfferLife;
	state: OfferState;
	/** Whether the editors should look at it again; a flag beside the state. */
	isVerificationOverdue: boolean;
}

/** An offer whose partner is published: one that pages may show. */
export type PublishedOffer = Offer & { partner: Partner };

/** The entries as the reader found them: valid one by one, and with known terms. */
export interface Entries {
	site: Site;
	goals: Term[];
	categories: Category[];
	services: Service[];
	sectors: Term[];
	facts: Fact[];
	partners: Partner[];
	offers: Identified<OfferEntry>[];
	announcements: Announcement[];
	notices: Notice[];
	/** Undefined where nobody keeps one. */
	register?: Register | undefined;
}

/** File name and address of an entry. */
type Identified<Entry> = Entry & { id: string };

type JoinedField = 'partner' | 'goals' | 'category' | 'services' | 'sectors' | 'facts';

/**
 * Joins the entries on a day.
 *
 * @param today the day, in Europe/Rome
 * @throws when an offer names a term that no vocabulary has; the checks report that first
 */
export function buildCatalogue({ offers: written, ...entries }: Entries, today: Day): Catalogue {
	const terms = {
		goals: byId(entries.goals),
		categories: byId(entries.categories),
		services: byId(entries.services),
		sectors: byId(entries.sectors),
		facts: byId(entries.facts),
	};
	const partners = byId(entries.partners);
	const offers = written.map((offer): Offer => {
		const partner = partners.get(offer.partner);
		const life = lifeOf(offer, partner);
		return {
			...offer,
			partner,
			goals: offer.goals.map((goal) => known(terms.goals, goal)),
			category: known(terms.categories, offer.category),
			services: offer.services.map((service) => known(terms.services, service)),
			sectors: offer.sectors.map((sector) => known(terms.sectors, sector)),
			facts: offer.facts.map(({ fact, value }) => ({ fact: known(terms.facts, fact), value })),
			life,
			state: offerState(life, today),
			isVerificationOverdue: isVerificationOverdue(offer.verification, today),
		};
	});
	return { ...entries, today, offers, index: buildOfferIndex(offers) };
}

function byId<Value extends { id: string }>(values: Value[]): Map<string, Value> {
	return new Map(values.map((value) => [value.id, value]));
}

function known<Value>(terms: Map<string, Value>, id: string): Value {
	const term = terms.get(id);
	if (term === undefined) throw new Error(`No vocabulary has the term "${id}".`);
	return term;
}
