import { addDays } from '../../src/schema/days.ts';
import { type MadePartner, wholeRegions } from './made-partner.ts';
import type { Random } from './random.ts';
import type { WrittenOffer } from './sample.ts';
import { mixBody, mixText, type SentencePool } from './sentence-pool.ts';

/** The day on which every made offer is active. */
export const activeOn = '2026-11-16';

/**
 * An offer like one of the sample, of another partner: with other texts, days and Regions.
 */
export function makeOffer(
	{ id, written, partner, earlier }: Ingredients,
	pool: SentencePool,
	random: Random,
): { id: string; written: WrittenOffer } {
	const name = id.split('--').at(-1) ?? id;
	const { title, summary, freeWhat, activation, body } = written;
	return {
		id: `${partner.id}--${name}`,
		written: {
			...written,
			...nothingSpecial,
			...makeDays(written, random),
			...makeCoverage(random),
			title: makeTitle(title, partner.town),
			summary: mixText(summary, pool.summary, { min: 60, max: 200 }, random),
			freeWhat: mixText(freeWhat, pool.freeWhat, { min: 30, max: 400 }, random),
			partner: partner.id,
			combinesWith: random.shuffle(earlier).slice(0, random.below(3)),
			activation: {
				...activation,
				...(activation.url !== undefined && {
					url: `https://www.${partner.domain}/vicini/${name}`,
				}),
			},
			body: mixBody(body, pool, { min: 200, max: 3000 }, random),
		},
	};
}

/** What would keep an offer from being active, or clash with another one. */
const nothingSpecial = {
	status: undefined,
	suspension: undefined,
	availability: undefined,
	aliases: undefined,
};

/** Another title in every town, short enough for the schema. */
function makeTitle(title: string, town: string): string {
	const ending = `, a ${town}`;
	const room = 90 - ending.length;
	return (title.length > room ? title.slice(0, room).replace(/\W+\w*$/, '') : title) + ending;
}

function makeDays({ validUntil, freeUntil }: WrittenOffer, random: Random) {
	const last = addDays(activeOn, random.below(300));
	return {
		validFrom: addDays(activeOn, -random.below(200)),
		...(validUntil !== undefined && { validUntil: last }),
		...(freeUntil !== undefined && { freeUntil: addDays(last, random.below(180)) }),
	};
}

function makeCoverage(random: Random): Pick<WrittenOffer, 'coverage' | 'regions'> {
	if (random.below(2) === 0) return { coverage: 'tutta-italia', regions: undefined };
	const regions = random.shuffle(wholeRegions).slice(0, 1 + random.below(4));
	return { coverage: 'alcune-regioni', regions };
}

interface Ingredients {
	id: string;
	written: WrittenOffer;
	partner: MadePartner;
	/** Offers that it may be combined with. */
	earlier: string[];
}
