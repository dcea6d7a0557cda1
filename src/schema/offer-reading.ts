import type { z } from 'zod';
import type { Day } from './fields.ts';
import type { writtenOfferSchema } from './offer.ts';
import type { Region } from './regions.ts';

/** Where an offer holds. */
export type Coverage = { kind: 'national' } | { kind: 'regional'; regions: Region[] };

/** Until when one can sign up: a last day, or for as long as the partner confirms it. */
export type Ending = { kind: 'on'; day: Day } | { kind: 'unless-confirmed'; by: Day };

/** How long a merchant pays nothing. */
export type FreePeriod =
	{ kind: 'until'; day: Day } | { kind: 'months'; count: number } | { kind: 'always' };

/** The first step of a merchant. */
export type ActivationContact =
	| { mode: 'modulo-online'; url: string }
	| { mode: 'telefono'; phone: string }
	| { mode: 'email'; email: string }
	| { mode: 'codice'; code: string }
	| { mode: 'presso-il-partner' };

type Written = z.output<typeof writtenOfferSchema>;

/**
 * The exact form of an offer: one value where the file has fields that go together.
 *
 * @throws never for an offer that its consistency rules accept
 */
export function readOffer({
	coverage,
	regions,
	validUntil,
	reviewBy,
	freePeriod,
	freeMonths,
	freeUntil,
	thirdPartyCosts,
	thirdPartyCostsNote,
	activation,
	status,
	suspension,
	...offer
}: Written) {
	const { mode, url, phone, email, code, ...steps } = activation;
	return {
		...offer,
		coverage: readCoverage(coverage, regions),
		ending: readEnding(validUntil, reviewBy),
		free: readFreePeriod(freePeriod, freeMonths, freeUntil),
		thirdPartyCosts: thirdPartyCosts === 'presenti' ? thirdPartyCostsNote : undefined,
		activation: { ...steps, url, contact: readContact(mode, { url, phone, email, code }) },
		standing: readStanding(status, suspension),
	};
}

function readCoverage(coverage: Written['coverage'], regions: Region[] = []): Coverage {
	return coverage === 'tutta-italia' ? { kind: 'national' } : { kind: 'regional', regions };
}

function readEnding(validUntil: Day | undefined, reviewBy: Day | undefined): Ending {
	if (validUntil !== undefined) return { kind: 'on', day: validUntil };
	return { kind: 'unless-confirmed', by: given(reviewBy) };
}

function readFreePeriod(period: Written['freePeriod'], months?: number, until?: Day): FreePeriod {
	switch (period) {
		case 'fino-alla-data':
			return { kind: 'until', day: given(until) };
		case 'mesi-dall-attivazione':
			return { kind: 'months', count: given(months) };
		case 'sempre':
			return { kind: 'always' };
	}
}

function readContact(
	mode: Written['activation']['mode'],
	{
		url,
		phone,
		email,
		code,
	}: Partial<Record<'url' | 'phone' | 'email' | 'code', string | undefined>>,
): ActivationContact {
	switch (mode) {
		case 'modulo-online':
			return { mode, url: given(url) };
		case 'telefono':
			return { mode, phone: given(phone) };
		case 'email':
			return { mode, email: given(email) };
		case 'codice':
			return { mode, code: given(code) };
		case 'presso-il-partner':
			return { mode };
	}
}

function readStanding(status: Written['status'], suspension: Written['suspension']) {
	return status === 'sospesa'
		? ({ status, suspension: given(suspension) } as const)
		: ({ status } as const);
}

/** What a consistency rule has already demanded. */
function given<Value>(value: Value | undefined): Value {
	if (value === undefined) throw new TypeError('A consistency rule let a missing field through.');
	return value;
}
