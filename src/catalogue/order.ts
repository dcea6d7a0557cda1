import type { Offer } from './catalogue.ts';
import { lastDay } from './lifecycle.ts';

/** The offer that ends first before the others; of one day, by identifier. */
export function endingFirst(one: Dated, other: Dated): number {
	return compare(lastDay(one.life), lastDay(other.life)) || compare(one.id, other.id);
}

/** The offer that started last before the others; of one day, the one proposed last. */
export function newestFirst(one: Dated, other: Dated): number {
	return (
		compare(other.validFrom, one.validFrom) ||
		compare(other.proposedOn, one.proposedOn) ||
		compare(one.id, other.id)
	);
}

/** Days and identifiers in the order of their characters. */
export function compare(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}

type Dated = Pick<Offer, 'id' | 'life' | 'validFrom' | 'proposedOn'>;
