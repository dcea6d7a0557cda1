import type { Catalogue, Partner } from './catalogue.ts';
import { isActive } from './lifecycle.ts';

/** A partner with how many offers it has. */
export interface PartnerWithCounts {
	partner: Partner;
	/** Offers that merchants can sign up for. */
	active: number;
	/** Offers that have a page. */
	published: number;
}

/** Whether an organisation is a partner today, and may say so elsewhere. */
export function mayShowBadge({ status }: Pick<Partner, 'status'>): boolean {
	return status === 'attivo';
}

/**
 * Every partner, those with active offers first, each group by Italian name; those that gave up stay
 * as long as their offers have pages.
 */
export function listPartners({ partners, index }: Catalogue): PartnerWithCounts[] {
	return partners
		.map((partner) => {
			const offers = index.publishedByPartner.get(partner.id) ?? [];
			const active = offers.filter(({ state }) => isActive(state)).length;
			return { partner, active, published: offers.length };
		})
		.filter(({ partner, published }) => partner.status !== 'cessato' || published > 0)
		.sort(
			(one, other) =>
				Number(other.active > 0) - Number(one.active > 0) ||
				one.partner.name.localeCompare(other.partner.name, 'it'),
		);
}
