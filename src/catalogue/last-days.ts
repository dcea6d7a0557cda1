import type { Day } from '../schema/fields.ts';
import type { Region } from '../schema/regions.ts';
import type { Catalogue } from './catalogue.ts';
import { availableRegions } from './coverage.ts';
import { lastDay } from './lifecycle.ts';

/** An active offer as far as counting goes: small, since a browser reads those of all offers. */
export type LastDay = [
	day: Day,
	category: string,
	partner: string,
	/** Every place where it can be used; null for the whole country. */
	regions: readonly Region[] | null,
];

/** The last days of the active offers, the earliest first. */
export function lastDays({ index }: Pick<Catalogue, 'index'>): LastDay[] {
	return index.active.map((offer) => [
		lastDay(offer.life),
		offer.category.id,
		offer.partner.id,
		offer.coverage.kind === 'national' ? null : availableRegions(offer),
	]);
}
