import fc from 'fast-check';
import { areaLabels, digitalLevelLabels } from '../../schema/offer-choices.ts';
import { addDays } from '../../schema/days.ts';
import { regionSlugs } from '../../schema/regions.ts';
import { buildCatalogue, type Catalogue, type Entries } from '../catalogue.ts';
import { aPartnerEntry, anOfferEntry, someEntries } from './some-entries.ts';

/** The day of every catalogue made here. */
export const today = '2026-11-16';

/** A catalogue of offers of every kind: in all states, of several partners, one not published. */
export function anyCatalogue(): fc.Arbitrary<Catalogue> {
	return fc.array(anyOffer(), { maxLength: 30 }).map((offers) =>
		buildCatalogue(
			{
				...entries,
				offers: offers.map((offer, at) => ({ ...offer, id: `${offer.partner}--${String(at)}` })),
			},
			today,
		),
	);
}

const entries = someEntries({
	partners: [
		aPartnerEntry('bottegaviva'),
		aPartnerEntry('pacco-lieve', { name: 'Pacco Lieve', status: 'sospeso' }),
		aPartnerEntry('vicolo-cloud', { name: 'Vicolo Cloud', status: 'cessato' }),
		aPartnerEntry('cassa-chiara', { name: 'Cassa Chiara' }),
	],
});

/** An offer in its read form, with what questions look at different every time. */
function anyOffer(): fc.Arbitrary<Entries['offers'][number]> {
	const plain = anOfferEntry('bottegaviva--a');
	const day = fc.integer({ min: -90, max: 90 }).map((days) => addDays(today, days));
	const terms = (known: { id: string }[], minLength: number) =>
		fc.subarray(
			known.map(({ id }) => id),
			{ minLength },
		);
	const service = fc.constantFrom(...entries.services);
	return fc
		.record({
			partner: fc.constantFrom(
				'bottegaviva',
				'pacco-lieve',
				'vicolo-cloud',
				'cassa-chiara',
				'nobody',
			),
			goals: terms(entries.goals, 1),
			services: fc.uniqueArray(service, { minLength: 1, selector: ({ id }) => id }),
			sectors: terms(entries.sectors, 0),
			areas: fc.subarray(keysOf(areaLabels), { minLength: 1 }),
			digitalLevel: fc.constantFrom(...keysOf(digitalLevelLabels)),
			coverage: fc.oneof(
				fc.constant({ kind: 'national' } as const),
				fc.record({
					kind: fc.constant('regional' as const),
					regions: fc.subarray(regionSlugs, { minLength: 1 }),
				}),
			),
			validFrom: day,
			proposedOn: day,
			ending: fc.oneof(
				fc.record({ kind: fc.constant('on' as const), day }),
				fc.record({ kind: fc.constant('unless-confirmed' as const), by: day }),
			),
			availability: fc.constantFrom('disponibile' as const, 'esaurita' as const),
			combinesWith: fc.uniqueArray(
				fc.integer({ min: 0, max: 30 }).map((at) => `bottegaviva--${String(at)}`),
				{ maxLength: 3 },
			),
		})
		.map(({ services, ...changes }) => ({
			...plain,
			...changes,
			category: services[0]?.category ?? plain.category,
			services: services.map(({ id }) => id),
		}));
}

function keysOf<Key extends string>(labels: Record<Key, unknown>): Key[] {
	// The keys of a table that is written out are all there are.
	return Object.keys(labels) as Key[];
}
