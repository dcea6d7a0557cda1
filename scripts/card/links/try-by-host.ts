import { setTimeout as wait } from 'node:timers/promises';

/** How considerate a trial is. */
export interface Consideration {
	/** Milliseconds between two addresses of one host. */
	pause?: number;
	/** How many hosts are asked at a time. */
	hosts?: number;
	/** The moment after which no further address is tried. */
	until?: number;
}

/**
 * Tries addresses, those of one host one after the other.
 *
 * @param tryOne tries one, knowing what became of the others of its host
 * @returns what became of each; one that there was no time for is missing
 */
export async function tryByHost<Result>(
	addresses: readonly string[],
	tryOne: (address: string, earlier: readonly Result[]) => Promise<Result>,
	{ pause = 0, hosts = Infinity, until = Infinity }: Consideration = {},
): Promise<Map<string, Result>> {
	const results = new Map<string, Result>();
	const waiting = [...Map.groupBy(addresses, (address) => new URL(address).hostname).values()];

	async function work(): Promise<void> {
		for (let own = waiting.shift(); own !== undefined; own = waiting.shift()) {
			const earlier: Result[] = [];
			for (const address of own) {
				if (earlier.length > 0) await wait(pause);
				if (Date.now() >= until) return;
				const result = await tryOne(address, earlier);
				earlier.push(result);
				results.set(address, result);
			}
		}
	}

	await Promise.all(Array.from({ length: Math.min(hosts, waiting.length) }, work));
	return results;
}
