import { z } from 'zod';
import { offerStatusLabels } from './offer-choices.ts';
import { consistent } from './cross-field.ts';
import { choice, yesNo } from './fields.ts';
import { list } from './list.ts';
import { activation } from './offer-activation.ts';
import { audience, use } from './offer-audience.ts';
import { availability } from './offer-availability.ts';
import { comparison } from './offer-comparison.ts';
import { conditions } from './offer-conditions.ts';
import { offerConsistency } from './offer-consistency.ts';
import { afterwardsDetails, costs } from './offer-costs.ts';
import { freePeriod, limits } from './offer-free-period.ts';
import { beginning, ending } from './offer-period.ts';
import { proposal } from './offer-proposal.ts';
import { readOffer } from './offer-reading.ts';
import { description, subject } from './offer-subject.ts';
import { support } from './offer-support.ts';
import { suspension } from './offer-suspension.ts';
import { areas, territory } from './offer-territory.ts';
import { waivers } from './offer-waivers.ts';
import { offerSlug } from './slug.ts';
import { verification } from './verification.ts';

/** An offer in the form that stands in its file: first what every offer must say, then the details. */
export const writtenOfferSchema = z.strictObject({
	...subject,
	...territory,
	...ending,
	...freePeriod,
	...costs,
	activation,
	support,
	...conditions,
	...description,
	...proposal,
	...audience,
	...areas,
	...use,
	...beginning,
	...limits,
	...afterwardsDetails,
	...availability,
	...comparison,
	status: choice(offerStatusLabels).default('pubblicata').meta({
		label: 'Stato',
		hint: "Un'offerta si ritira, non si cancella.",
		step: 'more',
	}),
	suspension,
	verification: verification('Verificata il'),
	waivers,
	aliases: list(offerSlug(), { min: 0, max: 20 }).default([]).meta({
		label: 'Vecchi indirizzi',
		hint: "Nomi che l'offerta aveva prima: portano alla sua pagina.",
		example: 'bottegaviva--vetrina',
		who: 'editor',
		step: 'more',
	}),
	demo: yesNo().meta({ label: 'Dato dimostrativo', who: 'editor', step: 'more' }),
});

/** An offer as it is written in `content/offers`, and as the rest of the program reads it. */
export const offerSchema = consistent(writtenOfferSchema, offerConsistency).transform(readOffer);

export type Offer = z.output<typeof offerSchema>;
