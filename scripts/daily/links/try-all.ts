import { createHash } from 'node:crypto';
import type { Day } from '../../../src/schema/fields.ts';
import { isSampleHost } from '../../card/links/sample-host.ts';
import type { Net } from '../../card/links/net.ts';
import type { Outcome } from '../../card/links/try-address.ts';
import { type Consideration, tryByHost } from '../../card/links/try-by-host.ts';
import { type Patience, tryPatiently } from '../../card/links/try-patiently.ts';
import type { Tried } from './tried.ts';
import { verdictOf } from './verdict.ts';

/**
 * Tries the addresses of a catalogue, politely.
 *
 * @param day in Europe/Rome; it also decides who comes first, so that time is not short for the same ones every day
 */
export async function tryAll(
	addresses: readonly string[],
	net: Net,
	day: Day,
	{ patience = {}, consideration = {} }: Manners = {},
): Promise<Tried> {
	const real = addresses.filter((address) => !isSampleHost(address));
	const outcomes = await tryByHost<Outcome>(
		inTurn(real, day),
		(address, earlier) => {
			// Where nobody answers there is no use in asking thrice for every page.
			const isSilent = earlier.some(
				({ kind, ...rest }) => kind === 'unknown' && !('status' in rest),
			);
			return tryPatiently(address, net, isSilent ? { ...patience, pauses: [] } : patience);
		},
		{ pause: 1_000, hosts: 10, ...consideration },
	);
	return {
		day,
		results: real.flatMap((address) => {
			const outcome = outcomes.get(address);
			return outcome === undefined ? [] : [{ address, verdict: verdictOf(outcome) }];
		}),
		skipped: addresses.length - real.length,
		left: real.filter((address) => !outcomes.has(address)),
	};
}

function inTurn(addresses: string[], day: Day): string[] {
	const places = new Map(addresses.map((address) => [address, placeOf(address, day)]));
	return addresses.toSorted((one, other) =>
		(places.get(one) ?? '') < (places.get(other) ?? '') ? -1 : 1,
	);
}

function placeOf(address: string, day: Day): string {
	return createHash('sha256').update(`${day} ${address}`).digest('hex');
}

/** How considerate and how patient a trial is. */
export interface Manners {
	patience?: Patience;
	consideration?: Consideration;
}
