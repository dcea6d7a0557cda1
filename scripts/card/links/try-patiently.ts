import { setTimeout as wait } from 'node:timers/promises';
import type { Net } from './net.ts';
import { isBusy, type Outcome, tryAddress } from './try-address.ts';

/**
 * Tries an address again where it may have been a bad moment, waiting longer each time, or as long as
 * the server asks.
 *
 * @param options.pauses before each further attempt, in milliseconds
 * @param options.longest how long a server may let us wait, in milliseconds; whoever wants more is left alone
 * @param options.seconds how long each attempt may take
 */
export async function tryPatiently(
	address: string,
	net: Net,
	{ pauses = [3_000, 10_000], longest = 60_000, seconds = 15 }: Patience = {},
): Promise<Outcome> {
	let outcome = await tryAddress(address, net, seconds);
	for (const pause of pauses) {
		if (!mayPass(outcome)) return outcome;
		const asked = isBusy(outcome.status) ? millisecondsIn(outcome.retryAfter) : undefined;
		if (asked !== undefined && asked > longest) return outcome;
		await wait(Math.max(pause, asked ?? 0));
		outcome = await tryAddress(address, net, seconds);
	}
	return outcome;
}

/** Whether the same question may have another answer a moment later. */
function mayPass(outcome: Outcome): outcome is Extract<Outcome, { kind: 'unknown' }> {
	if (outcome.kind !== 'unknown') return false;
	const { status } = outcome;
	return status === undefined || status === 408 || status === 429 || status >= 500;
}

/** A `Retry-After`, which is a number of seconds or a date. */
function millisecondsIn(retryAfter: string | undefined): number | undefined {
	if (retryAfter === undefined) return undefined;
	if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1_000;
	const moment = Date.parse(retryAfter);
	return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now());
}

export interface Patience {
	pauses?: number[];
	longest?: number;
	seconds?: number;
}
