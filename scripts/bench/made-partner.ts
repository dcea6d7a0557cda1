import { regions } from '../../src/schema/regions.ts';
import type { Random } from './random.ts';
import type { Sample, WrittenPartner } from './sample.ts';
import { townName } from './town.ts';

/** A partner of a sample, in a town of its own. */
export interface MadePartner {
	id: string;
	town: string;
	/** Its domain, in place of every domain of the sample. */
	domain: string;
	written: WrittenPartner;
}

/**
 * A partner that nobody else is.
 *
 * @param number another one for each partner
 */
export function makePartner(sample: Sample, number: number, random: Random): MadePartner {
	const { id, written } = random.pick(sample.partners);
	const town = townName(number);
	return {
		id: `${id}-${town.toLowerCase()}`,
		town,
		domain: `${id.replaceAll('-', '')}${town.toLowerCase()}.example`,
		written: {
			...written,
			name: `${written.name} ${town}`,
			legalName: `${written.legalName} di ${town}`,
			headquarters: random.pick(wholeRegions),
			status: undefined,
			logo: undefined,
			logoAlt: undefined,
		},
	};
}

/** Regions without the provinces that are within another. */
export const wholeRegions = Object.entries(regions)
	.filter(([, facts]) => !('within' in facts))
	// Keys of the table, which Object.entries takes for any string.
	.map(([region]) => region as keyof typeof regions);
